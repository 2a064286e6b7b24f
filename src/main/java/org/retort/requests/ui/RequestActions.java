package org.retort.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.retort.labels.LabelCode;
import org.retort.labels.ui.LabelsNavigation;
import org.retort.people.Role;
import org.retort.platform.Actor;
import org.retort.platform.Outcome;
import org.retort.platform.ui.AtMost;
import org.retort.platform.ui.Confirm;
import org.retort.platform.ui.DownloadButton;
import org.retort.platform.ui.FormDialog;
import org.retort.requests.Preparing;
import org.retort.requests.RequestDetail;
import org.retort.requests.RequestState;
import org.retort.requests.Requests;
import org.retort.requests.RequestsNavigation;
import org.retort.requests.TrayCards;

/// What a person may do with a request now, by role and state; the first is the one to do next.
@SpringComponent
class RequestActions {

    private final Requests requests;
    private final Preparing preparing;
    private final CoverAction cover;
    private final TrayCards cards;

    RequestActions(Requests requests, Preparing preparing, CoverAction cover, TrayCards cards) {
        this.requests = requests;
        this.cover = cover;
        this.cards = cards;
        this.preparing = preparing;
    }

    Component[] of(RequestDetail detail, SerializableConsumer<Outcome<RequestState>> after) {
        var all = new ArrayList<Component>();
        if (Role.TECHNICIAN.isHeld()) {
            all.addAll(technician(detail, after));
            labels(detail).ifPresent(all::add);
            if (!detail.trayCodes().isEmpty()) {
                all.add(new DownloadButton("Cards", () -> "tray cards.pdf", () -> cards.pdf(detail.id())).inNewTab());
            }
        }
        if (Role.TEACHER.isHeld() && isMine(detail)) {
            all.addAll(teacher(detail, after));
        }
        if (!all.isEmpty()) {
            switch (all.getFirst()) {
                case Button first -> first.addThemeVariants(ButtonVariant.PRIMARY);
                case Component link -> link.addClassName("button-link-primary");
            }
        }
        cover.button(detail, after).ifPresent(all::add);
        return all.toArray(Component[]::new);
    }

    static boolean isMine(RequestDetail detail) {
        var me = Actor.required().person();
        return me.equals(detail.requestedBy()) || me.equals(detail.lesson().teacher());
    }

    private List<Component> technician(RequestDetail detail, SerializableConsumer<Outcome<RequestState>> after) {
        var id = detail.id();
        return switch (detail.state()) {
            case SUBMITTED, QUERIED ->
                List.of(
                        now("Accept", () -> preparing.accept(id), after),
                        reason("Ask the teacher", "Your question", text -> preparing.query(id, text), after),
                        reason("Decline", "Why it cannot be", text -> preparing.decline(id, text), after));
            case ACCEPTED ->
                List.of(
                        pick(detail),
                        now("Prepared", () -> preparing.prepared(id), after),
                        reason("Ask the teacher", "Your question", text -> preparing.query(id, text), after),
                        reason("Decline", "Why it cannot be", text -> preparing.decline(id, text), after));
            case PREPARED -> List.of(now("Deliver", () -> preparing.deliver(id), after), pick(detail));
            case DELIVERED, NOT_USED ->
                List.of(new Button("Take back", _ -> TakeBackDialog.open(detail, preparing, after)));
            case RETURNED -> List.of(now("Close", () -> preparing.close(id), after));
            case DRAFT, CLOSED, DECLINED, CANCELLED -> List.of();
        };
    }

    private List<Component> teacher(RequestDetail detail, SerializableConsumer<Outcome<RequestState>> after) {
        var id = detail.id();
        return switch (detail.state()) {
            case QUERIED ->
                List.of(
                        reason("Answer", "Your answer", text -> requests.answer(id, text), after),
                        change(detail),
                        cancel(detail, after));
            case SUBMITTED, ACCEPTED -> List.of(change(detail), cancel(detail, after));
            case PREPARED -> List.of(now("Not used", () -> requests.notUsed(id, ""), after), change(detail));
            case DELIVERED -> List.of(now("Not used", () -> requests.notUsed(id, ""), after));
            case DRAFT, RETURNED, NOT_USED, CLOSED, DECLINED, CANCELLED -> List.of();
        };
    }

    /// The labels of the request and its trays, once it was sent.
    private static Optional<Component> labels(RequestDetail detail) {
        var codes = new ArrayList<LabelCode>(detail.trayCodes().values());
        return detail.state().inHand() && !codes.isEmpty()
                ? Optional.of(new Button("Tray labels", _ -> LabelsNavigation.print(codes)))
                : Optional.empty();
    }

    private static Component change(RequestDetail detail) {
        return link("Change", RequestsNavigation.edit(detail.id()));
    }

    private static Component pick(RequestDetail detail) {
        return link(
                "Pick list",
                RequestsNavigation.pickList(Objects.requireNonNull(detail.row().date()), detail.id()));
    }

    private Component cancel(RequestDetail detail, SerializableConsumer<Outcome<RequestState>> after) {
        return new Button(
                "Cancel request",
                _ -> Confirm.danger(
                        "Cancel this request?",
                        "The prep room sees it at once. You can ask for it again.",
                        "Cancel request",
                        () -> after.accept(requests.cancel(detail.id(), ""))));
    }

    private static Component link(String caption, String route) {
        var link = new Anchor(route, caption);
        link.addClassName("button-link");
        return link;
    }

    private static Component now(
            String caption, Supplier<Outcome<RequestState>> verb, SerializableConsumer<Outcome<RequestState>> after) {
        return new Button(caption, _ -> after.accept(verb.get()));
    }

    private static Component reason(
            String caption,
            String prompt,
            SerializableFunction<String, Outcome<RequestState>> verb,
            SerializableConsumer<Outcome<RequestState>> after) {
        return new Button(caption, _ -> {
            var text = new TextArea(prompt);
            AtMost.characters(text, 1000);
            text.setWidthFull();
            new FormDialog<>(caption, text, caption, () -> verb.apply(text.getValue()))
                    .field("reason", text)
                    .onDone(state -> after.accept(Outcome.done(state)))
                    .open();
        });
    }
}
