package org.retort.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.retort.assessments.AssessmentContent;
import org.retort.assessments.Section;
import org.retort.hazards.PpeNeed;
import org.retort.platform.ui.CardBox;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.PictogramImage;

/// What the template says of doing it, and what protects each person.
final class ActivityCards {

    private static final List<Section> BESIDE_ONE_ANOTHER = List.of(
            Section.OUTLINE, Section.CONTROL, Section.EMERGENCY, Section.DISPOSAL, Section.SUPERVISION, Section.NOTE);

    private ActivityCards() {}

    /// Hazards of the activity: what, who might be harmed and how, what is done about it.
    static CardBox hazards(AssessmentContent content) {
        var card = Cards.titled(Section.HAZARD.heading(), "hazards of the activity")
                .flush();
        var rows = content.of(Section.HAZARD);
        if (rows.isEmpty()) {
            return card.with(LineTable.quiet("No approved template says anything of this practical yet."));
        }
        var beside = content.saysWhatIsDoneAboutEach();
        var table = new Table(
                "Hazards of the activity",
                beside
                        ? List.of("Hazard", "Who might be harmed and how", "What we do")
                        : List.of("Hazard", "Who might be harmed and how"));
        rows.forEach(row -> {
            var hazard = new Span(row.text());
            hazard.addClassName("ra-name");
            if (beside) {
                table.row(hazard, new Span(row.who()), new Span(row.controlOrWhere()));
            } else {
                table.row(hazard, new Span(row.who()));
            }
        });
        var scroll = new Div(table);
        scroll.addClassName("ra-scroll");
        return card.flush().with(scroll);
    }

    static CardBox protection(AssessmentContent content) {
        var card = Cards.titled("Protection, person by person", "worked out from the strengths above");
        if (content.protection().isEmpty()) {
            return card.with(LineTable.quiet("Nothing on this kit asks for protection; follow the rules of the room."));
        }
        var people = new Div();
        people.addClassName("ra-people");
        content.protection().forEach(protection -> {
            var person = new Div(new H3(protection.person()));
            protection.needs().forEach(need -> person.add(item(need)));
            people.add(person);
        });
        return card.with(people);
    }

    /// Outline, controls, emergency, disposal, supervision and notes, each that is filled.
    static CardBox rest(AssessmentContent content) {
        var parts = new Div();
        parts.addClassName("ra-parts");
        filled(content).forEach(section -> {
            var list = new UnorderedList();
            content.of(section).forEach(row -> list.add(new ListItem(row.text())));
            parts.add(new Div(new H3(section.heading()), list));
        });
        return Cards.titled("Before, during, after").with(parts);
    }

    static boolean hasRest(AssessmentContent content) {
        return filled(content).findAny().isPresent();
    }

    private static Stream<Section> filled(AssessmentContent content) {
        return BESIDE_ONE_ANOTHER.stream()
                .filter(section -> !content.of(section).isEmpty());
    }

    private static Component item(PpeNeed need) {
        var words = new Div(new Span(need.item().label()));
        words.add(LineTable.quiet(need.because()));
        var row = new Div(new PictogramImage(need.item().path(), ""), words);
        row.addClassName("ra-ppe");
        return row;
    }
}
