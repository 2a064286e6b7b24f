package org.retort.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@RetortTest
@As("TECHNICIAN")
class HeadersTest {

    @Autowired
    WebApplicationContext context;

    @Test
    void screens_load_nothing_from_elsewhere_and_stand_in_no_foreign_frame() throws Exception {
        for (var page : new String[] {"/login", "/stock", "/s/J4XRM82C"}) {
            Web.of(context)
                    .perform(get(page))
                    .andExpect(header().string(
                                    "Content-Security-Policy",
                                    "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'; "
                                            + "form-action 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
                                            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
                                            + "font-src 'self' data:; media-src 'self' blob:; worker-src 'self' blob:"))
                    .andExpect(header().string("X-Frame-Options", "SAMEORIGIN"))
                    .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                    .andExpect(header().string("Referrer-Policy", "same-origin"))
                    .andExpect(header().string(
                                    "Permissions-Policy",
                                    "camera=(self), microphone=(), geolocation=(), payment=(), usb=()"));
        }
    }

    @Test
    void scripts_get_the_strict_policy() throws Exception {
        for (var address : new String[] {"/api/v1/anything", "/v3/api-docs", "/actuator/health"}) {
            var answer = Web.of(context).perform(get(address)).andReturn().getResponse();
            assertThat(policy(answer)).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        }
    }

    private static String policy(HttpServletResponse answer) {
        return answer.getHeader("Content-Security-Policy");
    }
}
