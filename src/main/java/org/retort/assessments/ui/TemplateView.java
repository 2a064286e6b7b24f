package org.retort.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.retort.assessments.TemplateDetail;
import org.retort.assessments.TemplateId;
import org.retort.assessments.TemplateSheets;
import org.retort.assessments.TemplateState;
import org.retort.assessments.Templates;
import org.retort.people.Role;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.platform.ui.Address;
import org.retort.platform.ui.DownloadButton;
import org.retort.platform.ui.NoteBox;
import org.retort.platform.ui.Notices;
import org.retort.platform.ui.PageHeader;

/// One version of a template: its rows, edited in place while it is a draft, its review, and the other versions.
@Route("templates")
@PermitAll
class TemplateView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Templates templates;
    private final TemplateSheets sheets;
    private final Clock clock;
    private String title = "Template";

    TemplateView(Templates templates, TemplateSheets sheets, Clock clock) {
        this.templates = templates;
        this.sheets = sheets;
        this.clock = clock;
        addClassName("screen");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(new TemplateId(Address.id(id).orElseThrow(() -> new NoSuchThing("template", id))));
    }

    @Override
    public String getPageTitle() {
        return title + " · Retort";
    }

    private void show(TemplateId id) {
        var detail = templates.detail(id);
        var versions = templates.versions(detail.row().practical());
        title = detail.row().title() + ", version " + detail.row().number();
        removeAll();
        add(header(detail));
        notes(detail);
        var editable = detail.row().state() == TemplateState.DRAFT && writes();
        var rows = new TemplateRows(detail, editable, templates::write, () -> show(id));
        var columns = new Div(rows, new Div(VersionsCard.of(detail, versions, templates, clock)));
        columns.addClassName("columns");
        add(columns);
    }

    private PageHeader header(TemplateDetail detail) {
        var today = LocalDate.now(clock);
        var actions = new ArrayList<Component>();
        actions.add(States.of(detail.row(), today).pill());
        var id = detail.row().id();
        actions.add(new DownloadButton(
                        "PDF",
                        () -> "template version %d.pdf".formatted(detail.row().number()),
                        () -> sheets.pdf(id))
                .inNewTab());
        actions.addAll(buttons(detail));
        var words = detail.authors().isEmpty()
                ? "from the reference library"
                : "written by " + String.join(", ", detail.authors());
        return new PageHeader(
                        detail.row().title(),
                        "Template version %d, %s".formatted(detail.row().number(), words),
                        actions.toArray(Component[]::new))
                .under("Templates", "assessments?tab=templates");
    }

    private List<Component> buttons(TemplateDetail detail) {
        var id = detail.row().id();
        var review = new TemplateReview(templates, clock, this::show);
        var lead = Role.SAFETY_LEAD.isHeld();
        return switch (detail.row().state()) {
            case DRAFT ->
                writes()
                        ? List.of(button("Submit for review", true, () -> did(templates.submit(id), "Sent to review.")))
                        : List.of();
            case IN_REVIEW -> {
                var buttons = new ArrayList<Component>();
                if (lead) {
                    buttons.add(button("Return to author", false, () -> review.giveBack(id)));
                    if (templates.noApproval(id).isEmpty()) {
                        buttons.add(button("Approve", true, () -> review.approve(id, detail.revision())));
                    }
                }
                yield buttons;
            }
            case APPROVED -> {
                var buttons = new ArrayList<Component>();
                if (lead) {
                    buttons.add(button("Withdraw", false, () -> review.withdraw(id)));
                }
                if (writes()) {
                    buttons.add(button("Edit as next version", true, () -> edit(id)));
                }
                yield buttons;
            }
            case SUPERSEDED, WITHDRAWN ->
                writes() ? List.of(button("Begin a new draft from this", false, () -> edit(id))) : List.of();
        };
    }

    private void notes(TemplateDetail detail) {
        if (detail.row().stale() != null) {
            add(NoteBox.ask("Read it again.", detail.row().stale()));
        }
        if (detail.reason() != null) {
            var withdrawn = detail.row().state() == TemplateState.WITHDRAWN;
            add(NoteBox.ask(withdrawn ? "Withdrawn:" : "Returned:", detail.reason()));
        }
        if (detail.row().state() == TemplateState.IN_REVIEW && Role.SAFETY_LEAD.isHeld()) {
            templates.noApproval(detail.row().id()).ifPresent(why -> add(NoteBox.ask("Not yours to approve.", why)));
        }
        if (detail.toBeChecked()) {
            add(NoteBox.info(
                    "To be checked.",
                    "Its first words came from the reference library (%s; confidence %s). Nobody of this school has approved them."
                            .formatted(detail.source(), detail.confidence())));
        }
    }

    private void edit(TemplateId id) {
        switch (templates.edit(id)) {
            case Outcome.Done<TemplateId>(var draft) -> AssessmentsNavigation.open(draft);
            case Outcome.Refused<TemplateId> no -> Notices.error(no.reason());
        }
    }

    private void did(Outcome<TemplateId> outcome, String words) {
        switch (outcome) {
            case Outcome.Done<TemplateId>(var id) -> {
                Notices.success(words);
                show(id);
            }
            case Outcome.Refused<TemplateId> no -> Notices.error(no.reason());
        }
    }

    private static boolean writes() {
        return Role.isAnyHeld(Role.TEACHER, Role.TECHNICIAN, Role.SAFETY_LEAD);
    }

    private static Button button(String caption, boolean primary, Runnable act) {
        var button = new Button(caption, _ -> act.run());
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }
}
