package org.retort.people.api;

import org.retort.people.TokenDoor;
import org.retort.platform.api.Problem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// The door for scripts: bearer tokens and no session; health and the description of the addresses stand open.
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http, TokenDoor door) {
        return http.securityMatcher("/api/**", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml", "/actuator/**")
                .authorizeHttpRequests(rules -> rules.requestMatchers(
                                "/actuator/health", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new BearerFilter(door), AnonymousAuthenticationFilter.class)
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(noToken()).accessDeniedHandler(wrongRole()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    private static AuthenticationEntryPoint noToken() {
        return (request, response, _) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            var shown = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
            Problem.write(
                    response,
                    HttpStatus.UNAUTHORIZED,
                    shown
                            ? "This token is not known here, or was revoked."
                            : "Send a token: Authorization: Bearer … (made in Settings).");
        };
    }

    private static AccessDeniedHandler wrongRole() {
        return (_, response, _) ->
                Problem.write(response, HttpStatus.FORBIDDEN, "The role of this token does not allow that.");
    }
}
