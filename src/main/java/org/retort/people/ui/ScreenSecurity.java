package org.retort.people.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.List;
import org.retort.people.SchoolSetup;
import org.retort.people.SessionGuard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// The door for people: sign-in by form, and what a browser may do with the screens.
@Configuration(proxyBeanMethods = false)
class ScreenSecurity {

    /// Vaadin 25.2 starts its client with an inline script and runs expressions that the server sends: scripts need
    /// `unsafe-inline` and `unsafe-eval`. Nothing comes from another host. `blob:` is the camera's worker and film.
    static final String POLICY = String.join(
            "; ",
            List.of(
                    "default-src 'self'",
                    "object-src 'none'",
                    "base-uri 'self'",
                    "frame-ancestors 'self'",
                    "form-action 'self'",
                    "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
                    "style-src 'self' 'unsafe-inline'",
                    "img-src 'self' data: blob:",
                    "font-src 'self' data:",
                    "media-src 'self' blob:",
                    "worker-src 'self' blob:"));

    @Bean
    @Order(2)
    SecurityFilterChain screenChain(HttpSecurity http, SessionGuard guard, SchoolSetup setup) {
        return http.authorizeHttpRequests(rules -> rules.requestMatchers(
                                "/styles/**", "/icons/**", "/pictograms/**", "/aura/**", "/error")
                        .permitAll())
                .formLogin(form -> form.loginPage("/login").failureHandler(failure()))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class)
                                // an address that no screen has gets the page that says so
                                .anyRequest(AuthorizedUrl::authenticated))
                .addFilterBefore(new SessionFilter(guard), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new SetupFilter(setup::needed), SessionFilter.class)
                .headers(ScreenSecurity::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .frameOptions(FrameOptionsConfig::sameOrigin)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(self), microphone=(), geolocation=(), payment=(), usb=()"));
    }

    private static AuthenticationFailureHandler failure() {
        return (request, response, fault) -> response.sendRedirect(
                request.getContextPath() + (fault instanceof LockedException ? "/login?too-many" : "/login?error"));
    }
}
