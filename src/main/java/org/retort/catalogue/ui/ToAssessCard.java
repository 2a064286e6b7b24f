package org.retort.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.LocalDate;
import java.util.Optional;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.ToAssess;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.TodayCard;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;

/// Tells a safety lead on Today how many strengths wait for an assessment.
@Service
class ToAssessCard implements TodayCard {

    private static final int SHOWN = 5;
    private static final int ORDER = 40;

    private final ToAssess toAssess;
    private final AuthenticationContext signedIn;

    ToAssessCard(ToAssess toAssess, AuthenticationContext signedIn) {
        this.toAssess = toAssess;
        this.signedIn = signedIn;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> card(LocalDate day) {
        if (!signedIn.hasRole("SAFETY_LEAD")) {
            return Optional.empty();
        }
        var waiting = toAssess.find("", PageRequest.ofSize(SHOWN));
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var many = waiting.getTotalElements();
        var title = many == 1 ? "1 strength waits for you" : many + " strengths wait for you";
        return Optional.of(Cards.titled(title, "not assessed", new Anchor(CatalogueNavigation.TO_ASSESS, "All"))
                .flush()
                .with(Cards.lines(waiting.map(ToAssessCard::line).getContent())));
    }

    private static Div line(FormulationRow row) {
        return Cards.line(
                new Anchor(CatalogueNavigation.route(row.id()), row.label()),
                row.form().label());
    }
}
