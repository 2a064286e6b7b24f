package org.retort.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retort.testing.SafetyRule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The built application is killed in the middle of a thousand movements, as by a power cut, and started again.
class PowerCutIT {

    private static final int MOVEMENTS = 1_000;
    private static final int KILLED_AFTER = 400;
    private static final Path JAR = Path.of("target", "retort.jar");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final JsonMapper json = JsonMapper.shared();

    @TempDir
    Path data;

    private Process application;
    private int port;

    @AfterEach
    void stop() throws InterruptedException {
        application.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
    }

    @Test
    @SafetyRule("SR-003")
    void every_acknowledged_movement_is_there_once_and_none_is_there_in_half() throws Exception {
        start();
        var bottle = bottleWithAtLeast(MOVEMENTS);
        var before = bottle.get("remaining").get("value").decimalValue();
        var code = bottle.get("code").asString();

        var acknowledged = takeUntilKilled(code);
        application.waitFor(20, TimeUnit.SECONDS);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLED_AFTER).hasSizeLessThan(MOVEMENTS);

        start();
        var left = describe(code).get("remaining").get("value").decimalValue();
        var booked = before.subtract(left).intValueExact();
        assertThat(booked)
                .as("what was acknowledged is on disk, and at most what was sent")
                .isBetween(acknowledged.size(), MOVEMENTS);
        for (var key = 0; key < MOVEMENTS; key++) {
            var again = take(code, key);
            assertThat(again.statusCode()).isEqualTo(201);
            if (acknowledged.containsKey(key)) {
                assertThat(again.body()).isEqualTo(acknowledged.get(key));
            }
        }
        assertThat(describe(code).get("remaining").get("value").decimalValue())
                .as("each of the thousand counted once")
                .isEqualByComparingTo(before.subtract(BigDecimal.valueOf(MOVEMENTS)));
    }

    private Map<Integer, String> takeUntilKilled(String code) throws InterruptedException {
        var acknowledged = new ConcurrentHashMap<Integer, String>();
        var enough = new CountDownLatch(KILLED_AFTER);
        try (var senders = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, MOVEMENTS)
                    .forEach(key -> senders.submit(() -> {
                        var answer = take(code, key);
                        if (answer.statusCode() == 201) {
                            acknowledged.put(key, answer.body());
                            enough.countDown();
                        }
                        return null;
                    }));
            assertThat(enough.await(3, TimeUnit.MINUTES)).isTrue();
            application.destroyForcibly();
        }
        return acknowledged;
    }

    private JsonNode bottleWithAtLeast(int cm3) throws IOException, InterruptedException {
        for (var item : get("/api/v1/containers?q=hydrochloric&size=200").get("items")) {
            var remaining = item.get("remaining");
            if (!remaining.isNull()
                    && !remaining.get("value").isNull()
                    && remaining.get("unit").asString().equals("cm3")
                    && remaining.get("value").decimalValue().compareTo(BigDecimal.valueOf(cm3 + 100L)) > 0) {
                return item;
            }
        }
        throw new AssertionError("the demo school has no such bottle");
    }

    private JsonNode describe(String code) throws IOException, InterruptedException {
        return get("/api/v1/codes/" + code);
    }

    private HttpResponse<String> take(String code, int key) throws IOException, InterruptedException {
        var body = """
                {"code":"%s","action":"take","amount":{"value":1,"unit":"cm3"}}""".formatted(code);
        return http.send(
                request("/api/v1/movements")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "power-cut-" + key)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        var answer = http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer demo-technician");
    }

    private void start() throws Exception {
        port = freePort();
        var log = data.resolve("application.log").toFile();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString(),
                "--retort.demo=true",
                "--retort.folder=demo");
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("RETORT_DATA", data.toString());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        application = builder.start();
        waitUntilReady(log);
    }

    private void waitUntilReady(File log) throws InterruptedException {
        for (var attempt = 0; attempt < 1200; attempt++) {
            try {
                var health = http.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                if (health.statusCode() == 200) {
                    return;
                }
            } catch (IOException _) {
                // not listening yet
            }
            assertThat(application.isAlive()).as("see " + log).isTrue();
            Thread.sleep(500);
        }
        throw new AssertionError("it did not become ready");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
