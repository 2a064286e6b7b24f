package org.retort.testing;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Calls from outside, through every filter, without a network: `Web.of(context).perform(get("/api/v1/…"))`.
public final class Web {

    /// The servlet that screens are handed on to; here it answers with nothing.
    private static final String SCREENS = "springServlet";

    private Web() {}

    public static MockMvc of(WebApplicationContext context) {
        if (context.getServletContext() instanceof MockServletContext servlets) {
            servlets.registerNamedDispatcher(SCREENS, new MockRequestDispatcher(SCREENS));
        }
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }
}
