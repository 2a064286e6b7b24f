package org.retort.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.firewall.RequestRejectedException;

class PlainErrorsTest {

    private static final String SENTENCE =
            "It may be mistyped, or it may lead to something that your roles do not open.";

    private final PlainErrors plain = new PlainErrors();
    private WebServer server;

    @BeforeEach
    void start() {
        var factory = new TomcatServletWebServerFactory(0);
        plain.plainErrorsOfTheServer().customize(factory);
        server = factory.getWebServer();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/scan/%00", "/%zz", "/nowhere", "/a%2fb"})
    void a_malformed_address_is_answered_without_a_word_about_the_server(String address) throws Exception {
        var answer = get(address);

        assertThat(answer).startsWith("HTTP/1.1 4").contains(SENTENCE).contains("<a href=\"/\">Go to Today</a>");
        assertThat(answer)
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("Type</b>")
                .doesNotContain("at org.");
    }

    @Test
    void a_script_gets_a_problem() throws Exception {
        assertThat(get("/api/v1/containers/%00"))
                .contains("application/problem+json")
                .endsWith("""
                        {"type":"about:blank","title":"Bad Request","status":400,"detail":"%s"}""".formatted("This address cannot be read; see /v3/api-docs for those there are."));
    }

    @Test
    void what_the_door_refuses_is_answered_so_too() throws Exception {
        var response = new MockHttpServletResponse();

        plain.plainErrorsOfTheDoor()
                .handle(new MockHttpServletRequest("GET", "/%2e%2e"), response, new RequestRejectedException("no"));

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString()).contains(SENTENCE);
    }

    private String get(String address) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.getPort())) {
            var call = "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(address);
            socket.getOutputStream().write(call.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
