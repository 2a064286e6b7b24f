package org.retort.platform.api;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/// Answers what no controller answers under `/api` with a problem, before the screens would show their own page.
@Configuration(proxyBeanMethods = false)
class UnknownAddress {

    private static final int AFTER_CONTROLLERS = 100;

    @Bean
    HandlerMapping unknownApiAddresses() {
        HttpRequestHandler nothing = (request, response) -> Problem.write(
                response, HttpStatus.NOT_FOUND, "There is no such address; see /v3/api-docs for those there are.");
        return new SimpleUrlHandlerMapping(Map.of("/api/**", nothing), AFTER_CONTROLLERS);
    }
}
