package org.retort.assessments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Clock;
import java.time.LocalDate;
import org.retort.assessments.TemplateId;
import org.retort.assessments.Templates;
import org.retort.platform.Outcome;
import org.retort.platform.ui.DayField;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.Notices;

/// The dialogs in which a safety lead approves, returns or withdraws a version.
final class TemplateReview {

    private final Templates templates;
    private final Clock clock;
    private final SerializableConsumer<TemplateId> done;

    TemplateReview(Templates templates, Clock clock, SerializableConsumer<TemplateId> done) {
        this.templates = templates;
        this.clock = clock;
        this.done = done;
    }

    /// @param revision what is on the screen
    void approve(TemplateId id, int revision) {
        var review = new DayField("To be read again on");
        review.setValue(LocalDate.now(clock).plusYears(1));
        new FormDialog<>(
                        "Approve this version",
                        new Div(review),
                        "Approve",
                        () -> review.getOptionalValue()
                                .map(day -> templates.approve(id, revision, day))
                                .orElseGet(() -> Outcome.refused("reviewOn", "Choose when it is to be read again.")))
                .field("reviewOn", review)
                .onDone(approved -> done(approved, "Approved. Assessments are made from it from now on."))
                .open();
    }

    void giveBack(TemplateId id) {
        ask("Return to its author", "What is to be changed", "Return", reason -> templates.giveBack(id, reason))
                .onDone(back -> done(back, "Returned to its author."))
                .open();
    }

    void withdraw(TemplateId id) {
        ask("Withdraw this version", "Why it must not be used", "Withdraw", reason -> templates.withdraw(id, reason))
                .dangerous()
                .onDone(gone -> done(gone, "Withdrawn. What was signed from it for coming lessons is no longer valid."))
                .open();
    }

    private static FormDialog<TemplateId> ask(
            String title, String label, String verb, SerializableFunction<String, Outcome<TemplateId>> act) {
        var reason = new TextArea(label);
        reason.setWidthFull();
        return new FormDialog<>(title, new Div(reason), verb, () -> act.apply(reason.getValue()))
                .field("reason", reason);
    }

    private void done(TemplateId id, String words) {
        Notices.success(words);
        done.accept(id);
    }
}
