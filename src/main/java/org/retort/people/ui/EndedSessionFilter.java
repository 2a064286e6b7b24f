package org.retort.people.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away what belongs to a session that has ended meanwhile without beginning another one.
///
/// Signing in gives the session a new number. Where the push channel or the icon of the page before comes later than
/// that, it asks with the old number; a session begun for it would send a cookie that replaces the one of whoever has
/// just signed in, who would be out again.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EndedSessionFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hasEnded(request) && isOfAPage(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN); // an error page would begin a session
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean hasEnded(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    private static boolean isOfAPage(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.endsWith("/VAADIN/push") || path.endsWith("/favicon.ico");
    }
}
