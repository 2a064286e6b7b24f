package org.retort.requests.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.people.People;
import org.retort.people.TeachingGroups;
import org.retort.platform.Outcome;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Confirm;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.Notices;
import org.retort.platform.ui.PageHeader;
import org.retort.practicals.PracticalId;
import org.retort.practicals.Practicals;
import org.retort.requests.KitEntry;
import org.retort.requests.Lesson;
import org.retort.requests.RequestBook;
import org.retort.requests.RequestId;
import org.retort.requests.RequestState;
import org.retort.requests.RequestsNavigation;
import org.retort.requests.gate.Fix;
import org.retort.requests.timetable.Timetable;
import org.retort.stock.Places;

/// A request on one page: the lesson and its kit on the left, the gate live on the right. Every change is kept as a
/// draft.
@Route("requests/new")
@PageTitle("New request · Retort")
@RolesAllowed("TEACHER")
class NewRequestView extends Div implements BeforeEnterObserver {

    private final RequestBook book;
    private final RequestDesk desk;
    private final FormChoices school;
    private final PageHeader header = new PageHeader("New request", "").under("Requests", RequestsNavigation.LIST);
    private final Span keptAt = new Span();
    private final LessonForm form;
    private final KitTable kit = new KitTable(this::editLine);
    private final Button draft = new Button("Keep as draft", _ -> keep(true));
    private final GatePanel gate = new GatePanel("Send request", this::mend, this::send);
    private final transient Practicals practicals;

    NewRequestView(
            RequestBook book,
            RequestDesk desk,
            Practicals practicals,
            TeachingGroups groups,
            Timetable timetable,
            Places places,
            People people) {
        this.book = book;
        this.desk = desk;
        this.practicals = practicals;
        this.school = new FormChoices(practicals, groups, timetable, places, people);
        this.form = new LessonForm(school, this::changed);
        addClassName("new-request");
        keptAt.addClassName("kept-at");
        header.setActions(keptAt, draft);
        var add = new Button("Add a line", Icons.ADD.create(), _ -> addLine());
        var left = new Div(form, Cards.titled("Kit", add).flush().with(kit));
        left.addClassName("new-request-left");
        var both = new Div(left, gate);
        both.addClassName("new-request-body");
        add(header, both);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var request = query.getSingleParameter("request").flatMap(NewRequestView::id);
        var practical = query.getSingleParameter("practical").flatMap(NewRequestView::id);
        if (request.isPresent()) {
            var detail = book.detail(new RequestId(request.get()));
            desk.open(detail);
            form.show(detail.lesson());
        } else {
            desk.begin();
            practical.map(PracticalId::new).ifPresent(wanted -> form.show(school.usual(wanted)));
        }
        draft.setVisible(!desk.sent());
        refresh(null);
    }

    /// A field changed: the kit is scaled anew, the gate asked, the draft kept.
    private void changed() {
        var before = desk.lesson();
        form.read().ifPresent(lesson -> {
            if (before == null || !before.practical().equals(lesson.practical())) {
                form.show(school.usual(lesson.practical()).at(lesson.when()));
            }
        });
        refresh(null);
        keep(false);
    }

    private void refresh(@Nullable List<KitEntry> edited) {
        form.read().ifPresent(lesson -> {
            var report = desk.weigh(lesson, edited);
            kit.show(desk.kit(), report, slot(lesson));
            gate.show(report.answer());
            var title = practicals.rows(List.of(lesson.practical())).get(lesson.practical());
            if (title != null) {
                header.setTitle(title.title(), lesson.groupCode().isEmpty() ? "" : "for " + lesson.groupCode());
            }
        });
    }

    private String slot(Lesson lesson) {
        return school.periods().stream()
                .filter(period -> period.id().equals(lesson.when().period()))
                .findFirst()
                .map(period -> "In " + period.name())
                .orElse("There");
    }

    private boolean keep(boolean say) {
        if (form.read().isEmpty()) {
            return false;
        }
        var outcome = desk.keep();
        say(outcome);
        if (outcome instanceof Outcome.Done<String>(var when)) {
            keptAt.setText(when);
            if (!desk.sent()) {
                form.kept();
            }
            UI.getCurrent().getPage().getHistory().replaceState(null, RequestsNavigation.edit(desk.id()));
            if (say) {
                Notices.success("Kept as a draft: you find it under Requests.");
            }
            return true;
        }
        return false;
    }

    private void send() {
        if (sendIt()) {
            Notices.success("Sent. The prep room sees it now.");
            UI.getCurrent().navigate(RequestsNavigation.open(desk.id()));
        }
    }

    private boolean sendIt() {
        if (!desk.sent() && !keep(false)) {
            return false;
        }
        var outcome = desk.send();
        say(outcome);
        if (outcome instanceof Outcome.Done<RequestState>) {
            form.kept();
            return true;
        }
        return false;
    }

    private void say(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> no && !form.refuse(no)) {
            Notices.error(no.reason());
        }
    }

    private void mend(Fix fix) {
        form.read().ifPresent(lesson -> {
            switch (fix) {
                case Fix.MoveTo move -> form.show(lesson.at(move.date(), move.period()));
                case Fix.GroupsOf groups -> form.show(lesson.inGroupsOf(groups.size()));
                case Fix.Demonstrate d -> form.show(lesson.shown());
                case Fix.SpareOf spare -> form.show(lesson.withSpare(spare.percent()));
                case Fix.Assess a -> assess();
            }
            refresh(null);
            keep(false);
        });
    }

    /// What is assessed is the lesson as it was sent, so sending is the step before signing, and is offered here.
    private void assess() {
        if (!keep(false)) {
            return;
        }
        gate.whyShut()
                .ifPresentOrElse(
                        Notices::warn,
                        () -> Confirm.ask(
                                desk.sent() ? "Send this change now?" : "Send this request now?",
                                "The assessment is of the lesson as it was sent. You adapt and sign it on the next page.",
                                "Send and go to the assessment",
                                () -> {
                                    if (sendIt()) {
                                        Notices.success("Sent. The prep room sees it now.");
                                        UI.getCurrent().navigate(desk.assessment());
                                    }
                                }));
    }

    private void editLine(KitEntry entry) {
        LineDialogs.change(entry, changed -> refreshWith(desk.with(changed)));
    }

    private void addLine() {
        desk.lineDialog(entry -> refreshWith(desk.with(entry)));
    }

    private void refreshWith(List<KitEntry> edited) {
        refresh(edited);
        keep(false);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
