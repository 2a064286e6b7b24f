package org.retort.practicals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.retort.platform.Dates;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.DetailSection;
import org.retort.platform.ui.Facts;
import org.retort.platform.ui.Glyph;
import org.retort.platform.ui.StatusMark;
import org.retort.platform.ui.Tone;
import org.retort.practicals.PracticalDetail;
import org.retort.practicals.Practicals;
import org.springframework.beans.factory.ObjectProvider;

/// What stands beside a kit: hazards and controls with who says so, facts, notes, what other rooms add, history.
@SpringComponent
class PracticalCards {

    private static final String SUBJECT = "practical";

    private final Practicals practicals;
    private final ObjectProvider<DetailSection> sections;
    private final Clock clock;

    PracticalCards(Practicals practicals, ObjectProvider<DetailSection> sections, Clock clock) {
        this.practicals = practicals;
        this.sections = sections;
        this.clock = clock;
    }

    Component[] of(PracticalDetail practical) {
        List<Component> cards = new ArrayList<>();
        sections.stream()
                .filter(section -> section.subject().equals(SUBJECT))
                .sorted(Comparator.comparingInt(DetailSection::order))
                .map(section -> section.section(practical.id().value()))
                .flatMap(Optional::stream)
                .forEach(cards::add);
        cards.add(hazards(practical));
        cards.add(facts(practical));
        if (!practical.data().technicianNotes().isBlank()) {
            cards.add(Cards.titled("Technician’s notes")
                    .with(text(practical.data().technicianNotes())));
        }
        history(practical).ifPresent(cards::add);
        return cards.toArray(Component[]::new);
    }

    private static Component hazards(PracticalDetail practical) {
        var source = practical.source();
        var mark = source.toBeChecked()
                ? StatusMark.of("to be checked", Tone.ASK, Glyph.ASK)
                : StatusMark.of("checked", Tone.OK, Glyph.FINE);
        var says = new Paragraph(
                "Source: %s · confidence %s%s".formatted(source.source(), source.confidence(), checked(practical)));
        says.addClassNames("tiny", "quiet");
        return Cards.titled("Hazards and controls", mark)
                .with(
                        label("What may harm"),
                        list(practical.hazards()),
                        label("What we do"),
                        list(practical.controls()),
                        says);
    }

    private static String checked(PracticalDetail practical) {
        var on = practical.source().checkedOn();
        return on == null
                ? ""
                : " · checked by %s, %s".formatted(practical.source().checkedBy(), Dates.day(on));
    }

    private static Component facts(PracticalDetail practical) {
        var data = practical.data();
        var lead = data.leadTimeHours();
        return Cards.titled("About it")
                .with(new Facts()
                        .fact("Course", practical.place())
                        .fact("Key stage", practical.keyStage().label())
                        .fact("Subject", practical.subject().label())
                        .fact("Mode", practical.mode().label())
                        .fact("May handle", practical.whoMayHandle().label())
                        .fact(
                                "In groups of",
                                data.usualGroupSize() == null
                                        ? "–"
                                        : data.usualGroupSize().toString())
                        .fact("Lead time", lead == null ? "as the school asks" : lead + " hours")
                        .fact("Disposal", data.disposal().isBlank() ? "not recorded" : data.disposal()));
    }

    private Optional<Component> history(PracticalDetail practical) {
        var changes = practicals.history(practical.id());
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(Cards.titled("History")
                        .flush()
                        .with(Cards.lines(changes.stream()
                                .map(change -> Cards.line(
                                        new Span(change.what()),
                                        "version %d · %s · %s"
                                                .formatted(
                                                        change.version(),
                                                        change.by(),
                                                        Dates.moment(change.at().atZone(clock.getZone())))))
                                .toList())));
    }

    private static Span label(String text) {
        var label = new Span(text);
        label.addClassNames("tiny", "quiet");
        return label;
    }

    private static Component text(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("typed-text");
        return paragraph;
    }

    /// The tables separate points by semicolons.
    private static Component list(String points) {
        var list = new UnorderedList();
        list.addClassName("points");
        Arrays.stream(points.split(";"))
                .map(String::strip)
                .filter(point -> !point.isEmpty())
                .forEach(point -> list.add(new ListItem(Character.toUpperCase(point.charAt(0)) + point.substring(1))));
        return list;
    }
}
