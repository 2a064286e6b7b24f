package org.retort.people.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.retort.people.NewSchool;
import org.retort.people.SchoolSetup;
import org.retort.platform.ui.OpenForm;

/// The first page of a real school: opened once, with the code that the console printed.
@Route(value = "setup", autoLayout = false)
@PageTitle("Set up · Retort")
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SchoolSetup setup;
    private final TextField code = new TextField("Code from the console");
    private final TextField school = new TextField("Name of the school");
    private final TextField baseUrl = new TextField("Address of this program");
    private final TextField name = new TextField("Your name");
    private final TextField userName = new TextField("User name");
    private final PasswordField password = new PasswordField("Password");
    private final PasswordField repeated = new PasswordField("Password again");

    SetupView(SchoolSetup setup) {
        this.setup = setup;
        addClassName("login-page");
        help();
        var sheet = new OpenForm<>(
                "Set up Retort",
                "This page opens once. It makes the school and you its first administrator.",
                "Open the school",
                () -> setup.open(typed()),
                _ -> getUI().ifPresent(ui -> ui.getPage().setLocation("login")));
        sheet.field("code", code)
                .field("school", school)
                .field("baseUrl", baseUrl)
                .field("name", name)
                .field("userName", userName)
                .field("password", password)
                .field("repeated", repeated);
        add(sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!setup.needed()) {
            event.forwardTo(LoginView.class);
        }
    }

    private void help() {
        code.setHelperText("Printed where Retort was started, such as k7mp-x2qd-9rtw");
        baseUrl.setHelperText("QR labels lead here. Only scheme and host, such as https://prep.school.example");
        baseUrl.setValue(addressAsked());
        name.setHelperText("As it is printed on documents");
        userName.setHelperText("What you sign in with");
        password.setHelperText("At least 10 characters");
        userName.setAutocomplete(Autocomplete.USERNAME);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        repeated.setAutocomplete(Autocomplete.NEW_PASSWORD);
    }

    /// A proposal only: the administrator sees and keeps it.
    private static String addressAsked() {
        var request = VaadinServletRequest.getCurrent();
        if (request == null) {
            return "";
        }
        var url = request.getHttpServletRequest().getRequestURL().toString();
        var path = url.indexOf('/', url.indexOf("://") + 3);
        return path < 0 ? url : url.substring(0, path);
    }

    private NewSchool typed() {
        return new NewSchool(
                code.getValue(),
                school.getValue(),
                baseUrl.getValue(),
                name.getValue(),
                userName.getValue(),
                password.getValue(),
                repeated.getValue());
    }
}
