package org.retort.people.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/// Leads every page to `/setup` while there is no school, and away from it once there is.
class SetupFilter extends OncePerRequestFilter {

    private static final String SETUP = "/setup";
    private static final List<String> PARTS = List.of(
            "/VAADIN/",
            "/styles/",
            "/icons/",
            "/aura/",
            "/sw",
            "/manifest.webmanifest",
            "/offline",
            "/favicon",
            "/error");

    private final BooleanSupplier setupNeeded;

    SetupFilter(BooleanSupplier setupNeeded) {
        this.setupNeeded = setupNeeded;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var atSetup = path.equals(SETUP);
        if (isPage(request, path) && atSetup != setupNeeded.getAsBoolean()) {
            response.sendRedirect(request.getContextPath() + (atSetup ? "/" : SETUP));
        } else {
            chain.doFilter(request, response);
        }
    }

    /// A page that somebody opened: not a part of one, and not a message of the page that is open.
    private static boolean isPage(HttpServletRequest request, String path) {
        return request.getMethod().equals("GET")
                && request.getParameter("v-r") == null
                && PARTS.stream().noneMatch(path::startsWith);
    }
}
