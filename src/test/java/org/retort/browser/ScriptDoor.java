package org.retort.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The door for scripts of the demo school, asked for what a browser test has to know beforehand.
///
/// @param base the address of the application, without a slash at its end
record ScriptDoor(String base) {

    JsonNode answer(String who, String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(asked(who, path).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return JsonMapper.shared().readTree(answer.body());
        }
    }

    byte[] document(String who, String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(asked(who, path).build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    byte[] labels(String sheet, List<String> codes) throws Exception {
        var body = JsonMapper.shared().writeValueAsString(Map.of("codes", codes, "sheet", sheet, "start", 1));
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    asked("technician", "/labels")
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    private HttpRequest.Builder asked(String who, String path) {
        return HttpRequest.newBuilder(URI.create(base + "/api/v1" + path))
                .header("Authorization", "Bearer demo-" + who);
    }
}
