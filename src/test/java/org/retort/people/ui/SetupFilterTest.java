package org.retort.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SetupFilterTest {

    private final AtomicBoolean needed = new AtomicBoolean();

    @ParameterizedTest
    @CsvSource({
        "/, /setup",
        "/login, /setup",
        "/S/J4XRM82C, /setup",
        "/setup, ",
        "/VAADIN/build/indexhtml.js, ",
        "/styles/lab.css, "
    })
    void without_a_school_every_page_leads_to_its_setup(String path, String leadsTo) throws Exception {
        needed.set(true);
        assertThat(get(path, null)).isEqualTo(leadsTo);
    }

    @ParameterizedTest
    @CsvSource({"/, ", "/login, ", "/setup, /"})
    void with_a_school_setup_is_gone(String path, String leadsTo) throws Exception {
        assertThat(get(path, null)).isEqualTo(leadsTo);
    }

    @Test
    void messages_of_the_setup_page_come_through() throws Exception {
        needed.set(true);
        assertThat(get("/", "uidl")).isNull();
    }

    private String get(String path, String message) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        if (message != null) {
            request.setParameter("v-r", message);
        }
        var response = new MockHttpServletResponse();
        new SetupFilter(needed::get).doFilter(request, response, new MockFilterChain());
        return response.getRedirectedUrl();
    }
}
