package org.retort.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/// Answers an address that is so malformed that no screen and no controller is ever asked, such as `/scan/%00`: with a
/// sentence, and without a word about the server.
@Configuration(proxyBeanMethods = false)
class PlainErrors {

    private static final String PAGES = "/META-INF/resources/error/";

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainErrorsOfTheServer() {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(""); // else the server's own speaks first
                host.getPipeline().addValve(new Valve());
            }
        });
    }

    @Bean
    RequestRejectedHandler plainErrorsOfTheDoor() {
        return (request, response, _) -> answer(request, response, HttpStatus.BAD_REQUEST);
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws IOException {
        if (request.getRequestURI() != null && request.getRequestURI().startsWith("/api")) {
            Problem.write(
                    response,
                    status,
                    status.is5xxServerError()
                            ? "Something went wrong here. What was saved before is kept."
                            : "This address cannot be read; see /v3/api-docs for those there are.");
            return;
        }
        response.setStatus(status.value());
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(page(status.is5xxServerError() ? "5xx.html" : "4xx.html"));
    }

    private static String page(String name) throws IOException {
        try (var page = Objects.requireNonNull(PlainErrors.class.getResourceAsStream(PAGES + name), name)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The last that the server asks before it answers an error without a page.
    static final class Valve extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            var status = HttpStatus.resolve(response.getStatus());
            if (status != null
                    && status.isError()
                    && response.getContentWritten() == 0
                    && response.setErrorReported()) {
                try {
                    answer(request.getRequest(), response.getResponse(), status);
                    response.finishResponse();
                } catch (IOException | IllegalStateException _) {
                    // the browser is gone, or has half an answer
                }
            }
        }
    }
}
