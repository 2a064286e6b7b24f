package org.retort.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.retort.people.DemoMode;

/// Where everybody comes in.
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in · Retort")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver {

    private static final String WRONG_TITLE = "That did not work";
    private static final String WRONG = "User name or password is wrong. An administrator can give you a new password.";
    private static final String TOO_MANY_TITLE = "Too many attempts";
    private static final String TOO_MANY =
            "Wait five minutes, then try again. An administrator can give you a new password.";

    private final LoginForm form = new LoginForm();

    LoginView(DemoMode demo) {
        addClassName("login-page");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words(WRONG_TITLE, WRONG));
        var sheet = new Div(new Div(new H1("Retort"), new Paragraph("The science prep room, in order.")), form);
        sheet.addClassName("login-sheet");
        if (demo.on()) {
            sheet.add(new DemoSignIns());
        }
        add(sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("too-many")) {
            form.setI18n(words(TOO_MANY_TITLE, TOO_MANY));
        }
        form.setError(parameters.containsKey("too-many") || parameters.containsKey("error"));
    }

    private static LoginI18n words(String title, String message) {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle("Sign in");
        words.getForm().setUsername("User name");
        words.getForm().setPassword("Password");
        words.getForm().setSubmit("Sign in");
        words.getErrorMessage().setTitle(title);
        words.getErrorMessage().setMessage(message);
        return words;
    }
}
