package org.retort.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.retort.people.OwnPassword;
import org.retort.people.SignedIn;
import org.retort.platform.Actor;
import org.retort.platform.ui.OpenForm;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/// Changing one's own password; the only page that is open with a one-time password.
@Route(value = "password", autoLayout = false)
@PageTitle("Your password · Retort")
@PermitAll
class PasswordView extends Main {

    private static final long serialVersionUID = 1L;

    private final PasswordField now = new PasswordField("Password now");
    private final PasswordField wanted = new PasswordField("New password");
    private final PasswordField repeated = new PasswordField("New password again");

    PasswordView(OwnPassword passwords, AuthenticationContext door) {
        addClassName("login-page");
        var mustChange = MustChangePassword.now();
        now.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        wanted.setAutocomplete(Autocomplete.NEW_PASSWORD);
        wanted.setHelperText("At least 10 characters");
        repeated.setAutocomplete(Autocomplete.NEW_PASSWORD);
        var sheet = new OpenForm<>(
                "Your password",
                mustChange
                        ? "Yours was made for one use. Choose your own to go on."
                        : "Signed in as " + Actor.required().displayName()
                                + ". Other devices will have to sign in again.",
                "Change password",
                () -> passwords.change(now.getValue(), wanted.getValue(), repeated.getValue()),
                this::goOn);
        sheet.field("now", now).field("password", wanted).field("repeated", repeated);
        sheet.add(mustChange ? new Button("Sign out", _ -> door.logout()) : new Anchor(".", "Leave it as it is"));
        add(sheet);
    }

    private void goOn(SignedIn changed) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(changed, null, changed.getAuthorities()));
        getUI().ifPresent(ui -> ui.getPage().setLocation("."));
    }
}
