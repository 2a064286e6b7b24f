package org.retort.requests.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.UUID;
import org.retort.assessments.ui.AssessmentsNavigation;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Notices;
import org.retort.platform.ui.PageHeader;
import org.retort.requests.Gatekeeper;
import org.retort.requests.LessonAssessments;
import org.retort.requests.RequestBook;
import org.retort.requests.RequestDetail;
import org.retort.requests.RequestId;
import org.retort.requests.RequestState;
import org.retort.requests.RequestsNavigation;

/// One request: the lesson, its kit, the gate, its history, and what this person may do with it now.
@Route("requests/:id")
@PermitAll
class RequestView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RequestBook book;
    private final Gatekeeper gatekeeper;
    private final LessonAssessments assessments;
    private final RequestActions actions;
    private final Clock clock;
    private String title = "Request · Retort";

    RequestView(
            RequestBook book,
            Gatekeeper gatekeeper,
            LessonAssessments assessments,
            RequestActions actions,
            Clock clock) {
        this.book = book;
        this.gatekeeper = gatekeeper;
        this.assessments = assessments;
        this.actions = actions;
        this.clock = clock;
        addClassName("request");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var text = event.getRouteParameters().get("id").orElse("");
        var detail = book.detail(id(text));
        if (detail.state() == RequestState.DRAFT) {
            event.forwardTo(NewRequestView.class, QueryParameters.of("request", text));
        } else {
            show(detail);
        }
    }

    private static RequestId id(String text) {
        try {
            return new RequestId(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            throw new NoSuchThing("request", text);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(RequestDetail detail) {
        var id = detail.id();
        title = "%s · %s · Retort".formatted(detail.row().title(), detail.row().groupCode());
        removeAll();
        var header = new PageHeader(
                        detail.row().title(), detail.row().where(), actions.of(detail, outcome -> after(id, outcome)))
                .under("Requests", RequestsNavigation.LIST);
        header.setTitle(detail.row().title(), "for " + detail.row().groupCode());
        var report = gatekeeper.ask(id, detail.lesson(), detail.kit());
        var kit = new KitTable(null);
        kit.show(
                detail.kit(),
                detail.state().over() ? null : report,
                "In " + detail.row().periodName());
        var left = new Div(
                new LessonSection(detail, assessments, this::sign),
                Cards.titled("Kit for " + detail.row().sharing()).flush().with(kit));
        left.addClassName("request-left");
        var right = new Div(new HistorySection(detail, clock.getZone()));
        right.addClassName("request-right");
        if (detail.state() == RequestState.SUBMITTED || detail.state() == RequestState.QUERIED) {
            right.addComponentAsFirst(new FindingsSection(report.answer()));
        }
        if (!detail.picks().isEmpty()) {
            left.add(new PicksSection(detail));
        }
        var both = new Div(left, right);
        both.addClassName("request-body");
        add(header, both);
    }

    private void sign(RequestDetail detail) {
        UI.getCurrent().navigate(AssessmentsNavigation.route(assessments.prepare(detail.id())));
    }

    private void after(RequestId id, Outcome<?> outcome) {
        outcome.refusal().ifPresent(Notices::error);
        show(book.detail(id));
    }
}
