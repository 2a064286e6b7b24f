package org.retort.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.retort.assessments.AssessmentDetail;
import org.retort.assessments.AssessmentId;
import org.retort.assessments.AssessmentSheets;
import org.retort.assessments.AssessmentState;
import org.retort.assessments.OpenPoint;
import org.retort.assessments.RiskAssessments;
import org.retort.assessments.TemplateId;
import org.retort.people.Role;
import org.retort.platform.Dates;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.platform.ui.Address;
import org.retort.platform.ui.DetailSection;
import org.retort.platform.ui.DownloadButton;
import org.retort.platform.ui.NoteBox;
import org.retort.platform.ui.Notices;
import org.retort.platform.ui.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/// One assessment: what it says, what the class needs, and the signature.
@Route("assessments")
@PermitAll
class AssessmentView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final RiskAssessments assessments;
    private final AssessmentSheets sheets;
    private final ObjectProvider<DetailSection> sections;
    private final Clock clock;
    private String title = "Assessment";

    AssessmentView(
            RiskAssessments assessments, AssessmentSheets sheets, ObjectProvider<DetailSection> sections, Clock clock) {
        this.assessments = assessments;
        this.sections = sections;
        this.sheets = sheets;
        this.clock = clock;
        addClassName("screen");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(new AssessmentId(Address.id(id).orElseThrow(() -> new NoSuchThing("assessment", id))));
    }

    @Override
    public String getPageTitle() {
        return title + " · Retort";
    }

    private void show(AssessmentId id) {
        var detail = assessments.detail(id);
        title = detail.content().lesson().title() + ", "
                + detail.content().lesson().groupCode();
        removeAll();
        add(header(detail));
        banner(detail);
        var adaptation = new AdaptationCard(
                detail.content().adaptation(),
                detail.state() == AssessmentState.DRAFT
                        && Role.isAnyHeld(Role.TEACHER, Role.TECHNICIAN, Role.SAFETY_LEAD),
                ticked -> assessments.adapt(id, ticked));
        var signing = new SigningCard(detail, clock.getZone(), answered -> sign(detail, adaptation, answered));
        var beside = new Div(adaptation.card(), signing.card());
        ofLesson(detail).forEach(beside::add);
        beside.add(PaperCard.of(detail, sheets));
        var columns = new Div(content(detail), beside);
        columns.addClassName("columns");
        add(columns);
    }

    private PageHeader header(AssessmentDetail detail) {
        var lesson = detail.content().lesson();
        var actions = new ArrayList<Component>();
        actions.add(States.of(detail).pill());
        var template = detail.content().template();
        if (template != null) {
            var link = new Anchor(
                    AssessmentsNavigation.route(new TemplateId(template.template())),
                    "Template version %d".formatted(template.number()));
            link.addClassName("button-link");
            actions.add(link);
        }
        if (detail.state() != AssessmentState.DRAFT) {
            var document = detail.id();
            actions.add(new DownloadButton(
                            "PDF",
                            () -> assessments.pdf(document).orThrow().filename(),
                            () -> assessments.pdf(document).orThrow().bytes())
                    .inNewTab());
        }
        return new PageHeader(
                        lesson.title(),
                        "%s · %s, %s, %s · %s · %d pupils, %s"
                                .formatted(
                                        lesson.groupCode(),
                                        Dates.day(lesson.date()),
                                        lesson.period(),
                                        lesson.room(),
                                        lesson.teacher(),
                                        lesson.pupils(),
                                        lesson.sharing()),
                        actions.toArray(Component[]::new))
                .under("Assessments", "assessments");
    }

    private void banner(AssessmentDetail detail) {
        var reasons = String.join(" ", detail.invalidBecause());
        if (detail.state() == AssessmentState.INVALIDATED) {
            add(NoteBox.stop("What was signed here is not valid for this lesson any more.", reasons));
        }
        detail.replaced().ifPresent(old -> {
            var heading = "The assessment signed on %s is not valid for this lesson."
                    .formatted(Dates.day(old.at().atZone(clock.getZone()).toLocalDate()));
            add(NoteBox.stop(heading, reasons + " Delivery waits for a new signature.")
                    .with(new Anchor(AssessmentsNavigation.route(old.assessment()), "Read what was signed")));
        });
        var template = detail.content().template();
        if (detail.state() == AssessmentState.DRAFT && template != null && template.stale() != null) {
            add(NoteBox.ask("Read the template again.", template.stale()));
        }
    }

    private static Div content(AssessmentDetail detail) {
        var content = detail.content();
        var cards = new Div(LineTable.of(detail), ActivityCards.hazards(content), ActivityCards.protection(content));
        if (ActivityCards.hasRest(content)) {
            cards.add(ActivityCards.rest(content));
        }
        return cards;
    }

    /// What upper rooms say of the lesson, such as the request it was made for.
    private Stream<Component> ofLesson(AssessmentDetail detail) {
        return sections.stream()
                .filter(section -> section.subject().equals("lesson"))
                .map(section -> section.section(detail.lesson()))
                .flatMap(Optional::stream);
    }

    private void sign(AssessmentDetail seen, AdaptationCard adaptation, Set<OpenPoint> answered) {
        if (!adaptation.isReadable()) {
            return; // shown anew, it would lose what was typed
        }
        switch (assessments.sign(seen.id(), adaptation.value(), seen.fingerprint(), answered)) {
            case Outcome.Done<AssessmentId>(var id) -> {
                Notices.success("Signed. The kit can be delivered.");
                show(id);
            }
            case Outcome.Refused<AssessmentId> no -> {
                Notices.error(no.reason());
                show(seen.id());
            }
        }
    }
}
