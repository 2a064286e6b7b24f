package org.retort.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.Answer;
import org.retort.catalogue.SubstanceAnswers;
import org.retort.catalogue.SubstanceId;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.platform.ui.NoteBox;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

/// One substance at any strength: the strip, the label that follows, who says so. The strength is in the address.
@Route(CatalogueNavigation.SUBSTANCES + "/:id")
@PermitAll
class SubstanceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient SubstanceAnswers answers;
    private final transient SubstanceParts parts;
    private final LabelPreview label = new LabelPreview();
    private final Div refusal = new Div();
    private SubstanceId substance = new SubstanceId(new UUID(0, 0));
    private transient @Nullable HowStrongCard howStrong;
    private String title = "Substance";

    SubstanceView(SubstanceAnswers answers, SubstanceParts parts) {
        this.answers = answers;
        this.parts = parts;
        addClassName("screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            substance = event.getRouteParameters()
                    .get("id")
                    .map(UUID::fromString)
                    .map(SubstanceId::new)
                    .orElseThrow();
            show(strength(event));
        } catch (IllegalArgumentException | NoSuchThing _) {
            event.rerouteToError(NotFoundException.class, "There is no such substance here.");
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Retort";
    }

    /// The whole page anew, at this strength; null for as supplied.
    private void show(@Nullable Strength strength) {
        removeAll();
        var page = parts.page(substance, this::choose, _ -> show(strength));
        title = page.details().data().name();
        howStrong = page.howStrong();
        var left = new Div(refusal, page.howStrong().card());
        left.addClassName("substance-main");
        page.below().forEach(left::add);
        var right = new Div(parts.labelled(label));
        right.addClassName("substance-side");
        page.beside().forEach(right::add);
        var columns = new Div(left, right);
        columns.addClassName("substance-columns");
        add(page.header(), columns);
        answer(strength);
    }

    /// Another strength on the same page.
    private void choose(@Nullable Strength strength) {
        answer(strength);
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, CatalogueNavigation.route(substance, strength)));
    }

    private void answer(@Nullable Strength strength) {
        refusal.removeAll();
        switch (answers.at(substance, strength)) {
            case Outcome.Done<Answer>(var answer) -> {
                if (howStrong != null) {
                    howStrong.show(answer);
                }
                label.show(answer);
            }
            case Outcome.Refused<Answer> no -> refusal.add(NoteBox.stop("", no.reason()));
        }
    }

    private static @Nullable Strength strength(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        Optional<StrengthUnit> unit = query.getSingleParameter("unit").flatMap(StrengthUnit::parse);
        return query.getSingleParameter("at")
                .flatMap(SubstanceView::number)
                .flatMap(at -> unit.flatMap(it -> strength(at, it)))
                .orElse(null);
    }

    /// Empty where an address asks for what cannot be, such as 120 % w/w: then the bottle as supplied is shown.
    private static Optional<Strength> strength(BigDecimal value, StrengthUnit unit) {
        try {
            return Optional.of(new Strength(value, unit));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
