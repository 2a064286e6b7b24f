package org.retort.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.retort.testing.TestSchools.TestActor;
import org.retort.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;

@RetortTest
class SignInTest {

    private static final String PASSWORD = "seven green tripods";

    private final String userName = "u" + UUID.randomUUID();

    @Autowired
    TestSchools schools;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    Clock clock;

    @Autowired
    WebApplicationContext context;

    private MockMvc web;
    private TestActor person;

    @BeforeEach
    void an_account() {
        web = Web.of(context);
        person = schools.aPersonOf(schools.aSchool(), "Priya Nair", "TECHNICIAN");
        accounts.saveAndFlush(
                new Account(person.school(), person.person(), userName, encoder.encode(PASSWORD), clock.instant()));
    }

    @Test
    void the_right_password_lets_in_however_the_name_is_typed() throws Exception {
        web.perform(formLogin()
                        .user(" " + userName.toUpperCase() + " ")
                        .password(PASSWORD)
                        .loginProcessingUrl("/login"))
                .andExpect(authenticated().withRoles("TECHNICIAN"))
                .andExpect(redirectedUrl("/"));
        assertThat(accounts.findByUserName(userName).orElseThrow().lastSignIn()).isNotNull();
    }

    @Test
    void the_database_holds_a_hash_and_no_password() {
        assertThat(accounts.findByUserName(userName).orElseThrow().passwordHash())
                .startsWith("$argon2id$")
                .doesNotContain(PASSWORD);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_look_the_same() throws Exception {
        for (var name : new String[] {userName, "nobody" + userName}) {
            web.perform(from("10.1.1.1", name, "wrong wrong wrong"))
                    .andExpect(unauthenticated())
                    .andExpect(redirectedUrl("/login?error"));
        }
    }

    @Test
    void after_five_wrong_tries_even_the_right_password_waits_and_an_unknown_name_is_told_the_same() throws Exception {
        for (var name : new String[] {userName, "nobody" + userName}) {
            for (int i = 0; i < SignInThrottle.TRIES_BY_NAME; i++) {
                web.perform(from("10.1.1.2", name, "wrong")).andExpect(redirectedUrl("/login?error"));
            }
            web.perform(from("10.1.1.2", name, PASSWORD))
                    .andExpect(unauthenticated())
                    .andExpect(redirectedUrl("/login?too-many"));
        }
    }

    @Test
    void somebody_who_scanned_a_label_comes_back_to_its_code_after_signing_in() throws Exception {
        for (var path : new String[] {"/S/J4XRM82C", "/s/J4XRM82C"}) {
            var session = new MockHttpSession();
            web.perform(get(path).session(session).accept("text/html")).andExpect(redirectedUrl("/login"));
            web.perform(post("/login")
                            .session(session)
                            .param("username", userName)
                            .param("password", PASSWORD))
                    .andExpect(redirectedUrlPattern("**" + path + "*"));
        }
    }

    @Test
    void deactivation_ends_the_session_at_its_next_request() throws Exception {
        var session = signedInSession();
        web.perform(get("/some-screen").session(session)).andExpect(authenticated());

        var account = accounts.findByUserName(userName).orElseThrow();
        account.deactivate();
        accounts.saveAndFlush(account);

        web.perform(get("/some-screen").session(session)).andExpect(unauthenticated());
        assertThat(session.isInvalid()).isTrue();
        web.perform(from("10.1.1.3", userName, PASSWORD)).andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void health_stands_open() throws Exception {
        web.perform(get("/actuator/health")).andExpect(status().isOk());
    }

    private MockHttpSession signedInSession() throws Exception {
        var answer = web.perform(formLogin().user(userName).password(PASSWORD).loginProcessingUrl("/login"))
                .andExpect(authenticated())
                .andReturn();
        return (MockHttpSession) answer.getRequest().getSession();
    }

    private static MockHttpServletRequestBuilder from(String address, String name, String password) {
        RequestPostProcessor comesFrom = request -> {
            request.setRemoteAddr(address);
            return request;
        };
        return post("/login").with(comesFrom).param("username", name).param("password", password);
    }
}
