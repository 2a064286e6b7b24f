package org.retort.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.retort.testing.RetortTest;
import org.springframework.security.test.context.support.WithAnonymousUser;

@RetortTest
@WithAnonymousUser
class LoginScreenTest extends SpringBrowserlessTest {

    @Test
    void a_real_school_shows_no_demo_sign_ins() {
        navigate(LoginView.class);
        assertThat(find(LoginForm.class).all()).hasSize(1);
        assertThat(find(DemoSignIns.class).all()).isEmpty();
    }

    @Test
    void a_wrong_password_is_told_in_words() {
        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));
        assertThat(find(LoginForm.class).single().isError()).isTrue();
    }
}
