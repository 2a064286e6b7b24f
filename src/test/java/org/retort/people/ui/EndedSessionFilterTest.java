package org.retort.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class EndedSessionFilterTest {

    @ParameterizedTest(name = "{0}, session {1}: {2}")
    @CsvSource({
        "/VAADIN/push, ended, turned away",
        "/favicon.ico, ended, turned away",
        "/VAADIN/push, good, let on",
        "/VAADIN/push, none, let on",
        "/places, ended, let on",
        "/login, ended, let on"
    })
    void what_belongs_to_an_ended_session_begins_no_other(String path, String session, String expected)
            throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.setRequestedSessionId(session.equals("none") ? null : "A");
        request.setRequestedSessionIdValid(session.equals("good"));
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();

        new EndedSessionFilter().doFilter(request, response, chain);

        assertThat(chain.getRequest() == null ? "turned away" : "let on").isEqualTo(expected);
        assertThat(response.getStatus()).isEqualTo(expected.equals("turned away") ? 403 : 200);
        assertThat(request.getSession(false)).isNull();
    }
}
