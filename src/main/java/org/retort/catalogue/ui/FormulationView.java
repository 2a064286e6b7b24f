package org.retort.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.HandAssessmentRow;
import org.retort.catalogue.HandAssessments;
import org.retort.hazards.Classification;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.Ppe;
import org.retort.platform.Dates;
import org.retort.platform.NoSuchThing;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.NoteBox;
import org.retort.platform.ui.Notices;
import org.retort.platform.ui.PageHeader;

/// One formulation: what it may do, who says so, and the way for a safety lead to assess it by hand.
@Route(CatalogueNavigation.FORMULATIONS)
@PermitAll
class FormulationView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Formulations formulations;
    private final transient HandAssessments assessments;
    private final transient AuthenticationContext signedIn;
    private final transient Clock clock;
    private String title = "";

    FormulationView(
            Formulations formulations, HandAssessments assessments, AuthenticationContext signedIn, Clock clock) {
        this.formulations = formulations;
        this.assessments = assessments;
        this.signedIn = signedIn;
        this.clock = clock;
        addClassName("screen");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            show(new FormulationId(UUID.fromString(id)));
        } catch (IllegalArgumentException | NoSuchThing _) {
            throw new NotFoundException("There is no such formulation here.");
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Retort";
    }

    private void show(FormulationId id) {
        var row = formulations.row(id);
        title = row.label();
        removeAll();
        var header = new PageHeader(row.label(), row.form().label());
        header.under(row.name(), CatalogueNavigation.route(row.substance()));
        if (signedIn.hasRole("SAFETY_LEAD")) {
            header.setActions(assessButton(row));
        } else if (!row.classification().isAssessed()) {
            add(NoteBox.ask("Not assessed.", "A safety lead has to assess it before a lesson with it is signed."));
        }
        addComponentAsFirst(header);
        add(
                Cards.titled("What it may do").with(new ClassificationPanel(row.classification())),
                Cards.titled("Protection that follows", Ppe.CONFIDENCE).with(new ProtectionList(row.classification())),
                history(assessments.history(id)));
    }

    private Button assessButton(FormulationRow row) {
        var caption = row.classification() instanceof Classification.NotAssessed ? "Assess by hand" : "Assess again";
        var button = new Button(
                caption,
                Icons.EDIT.create(),
                _ -> AssessDialog.open(assessments, row, LocalDate.now(clock), done -> {
                    Notices.success(
                            "Recorded: %s.".formatted(done.classification().wordOrCodes()));
                    show(row.id());
                }));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Component history(List<HandAssessmentRow> history) {
        var card = Cards.titled("Assessments by hand", history.isEmpty() ? "none yet" : "the latest counts");
        if (!history.isEmpty()) {
            card.flush()
                    .with(Cards.lines(
                            history.stream().map(FormulationView::line).toList()));
        }
        return card;
    }

    private static Div line(HandAssessmentRow row) {
        var codes = String.join(
                " ", row.statements().stream().map(HazardStatement::code).toList());
        var detail = "%s · %s · %s".formatted(row.assessedBy(), Dates.day(row.assessedOn()), row.source())
                + (row.milderBecause().isEmpty() ? "" : " · milder because " + row.milderBecause());
        return Cards.line(
                new Span((row.classification().word() + " " + codes).strip()), detail, new Span("no. " + row.number()));
    }
}
