package org.retort.people.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.function.Consumer;
import org.retort.people.Administration;
import org.retort.people.MemberRow;
import org.retort.people.OneTimePassword;
import org.retort.people.Role;
import org.retort.platform.Outcome;
import org.retort.platform.ui.Confirm;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.Notices;

/// What an administrator does with one person, each in a dialog of its own.
class MemberActions implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Administration administration;
    private final SerializableRunnable refresh;

    MemberActions(Administration administration, SerializableRunnable refresh) {
        this.administration = administration;
        this.refresh = refresh;
    }

    void add() {
        var name = new TextField("Name");
        name.setHelperText("As it is printed on documents, such as Ms Sana Khan");
        var userName = new TextField("User name");
        userName.setHelperText("What they sign in with");
        var roles = new RolesField(EnumSet.allOf(Role.class));
        new FormDialog<>(
                        "Add a person",
                        new FormLayout(name, userName, roles),
                        "Add",
                        () -> administration.add(name.getValue(), roles.getValue(), userName.getValue()))
                .field("name", name)
                .field("userName", userName)
                .field("roles", roles)
                .onDone(this::show)
                .open();
    }

    void change(MemberRow member) {
        var name = new TextField("Name");
        name.setValue(member.name());
        var roles = new RolesField(EnumSet.allOf(Role.class));
        roles.setValue(member.roles());
        new FormDialog<>(
                        "Change " + member.name(),
                        new FormLayout(name, roles),
                        "Save",
                        () -> administration.change(member, name.getValue(), roles.getValue()))
                .field("name", name)
                .field("roles", roles)
                .onChangedMeanwhile(refresh)
                .onDone(_ -> done("Saved."))
                .open();
    }

    void giveSignIn(MemberRow member) {
        var userName = new TextField("User name");
        new FormDialog<>(
                        "A sign-in for " + member.name(),
                        new FormLayout(userName),
                        "Give sign-in",
                        () -> administration.giveSignIn(member.id(), userName.getValue()))
                .field("userName", userName)
                .onDone(this::show)
                .open();
    }

    void reset(MemberRow member) {
        Confirm.ask(
                "Reset the password of %s?".formatted(member.name()),
                "They are signed out everywhere, their tokens stop, and they choose a new password when they sign in with the one shown next.",
                "Reset password",
                () -> tell(administration.resetPassword(member.id()), this::show));
    }

    void deactivate(MemberRow member) {
        Confirm.danger(
                "Deactivate %s?".formatted(member.name()),
                "They are signed out at once and their tokens stop. What they did keeps their name, for as long as Settings › Records says.",
                "Deactivate",
                () -> tell(
                        administration.deactivate(member.id()),
                        _ -> done("%s can no longer sign in.".formatted(member.name()))));
    }

    void reactivate(MemberRow member) {
        tell(
                administration.reactivate(member.id()),
                _ -> done("%s can sign in again, with the password and roles of before.".formatted(member.name())));
    }

    private <T> void tell(Outcome<T> outcome, Consumer<T> done) {
        switch (outcome) {
            case Outcome.Done<T>(var value) -> done.accept(value);
            case Outcome.Refused<T> no -> Notices.error(no.reason());
        }
    }

    private void show(OneTimePassword made) {
        refresh.run();
        new ShownOnce(
                        "One-time password for " + made.userName(),
                        "Hand it over in person. It is shown only now and has to be changed at the first sign-in.",
                        made.password())
                .open();
    }

    private void done(String sentence) {
        refresh.run();
        Notices.success(sentence);
    }
}
