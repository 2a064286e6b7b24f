package org.retort.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.retort.assessments.AssessmentContent.Line;
import org.retort.assessments.AssessmentDetail;
import org.retort.assessments.LessonChange;
import org.retort.platform.ui.CardBox;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Glyph;
import org.retort.platform.ui.HazardWord;
import org.retort.platform.ui.PictogramImage;
import org.retort.platform.ui.StatusMark;
import org.retort.platform.ui.Tone;

/// What is used, as strong as it is: each chemical with its hazards and who says so; a changed line is marked.
final class LineTable {

    private LineTable() {}

    static CardBox of(AssessmentDetail detail) {
        var card = Cards.titled("What is used, as strong as it is", "from what is on this kit")
                .flush();
        if (detail.content().lines().isEmpty()) {
            detail.content().materials().forEach(text -> card.with(quiet("Not checked by Retort: " + text)));
            return card.with(quiet("No chemicals are on this kit."));
        }
        var table = new Table(
                "Chemicals of the kit",
                List.of("Formulation", detail.content().lesson().each(), "Hazard", "Who says so"));
        detail.content().lines().forEach(line -> {
            var change = change(detail, line);
            var row = table.row(name(line, change), amount(line), hazard(line), quiet(line.whoSaysSo()));
            change.ifPresent(_ -> row.addClassName("ra-changed"));
        });
        detail.content().materials().forEach(text -> card.with(quiet("Not checked by Retort: " + text)));
        var scroll = new Div(table);
        scroll.addClassName("ra-scroll");
        return card.flush().with(scroll);
    }

    private static Optional<LessonChange> change(AssessmentDetail detail, Line line) {
        return detail.changes().stream()
                .filter(change -> change.formulation() != null
                        && change.formulation().value().equals(line.formulation()))
                .findFirst();
    }

    private static Component name(Line line, Optional<LessonChange> change) {
        var name = new Span(line.label());
        name.addClassName("ra-name");
        var cell = new Div(name);
        if (line.containerCode() != null) {
            cell.add(quiet("bottle " + spaced(line.containerCode())));
        }
        change.map(LessonChange::was)
                .ifPresent(was -> cell.add(new Div(StatusMark.of("changed, was " + was, Tone.ASK, Glyph.CLASH))));
        return cell;
    }

    private static Component amount(Line line) {
        var amount = new Span(line.amountEach());
        amount.addClassName("ra-amount");
        return amount;
    }

    private static Component hazard(Line line) {
        var pictures = new Div();
        pictures.addClassName("ra-pictograms");
        line.pictograms().forEach(picture -> pictures.add(new PictogramImage(picture.path(), picture.alt())));
        var words = new Div();
        if (!line.word().isEmpty()) {
            words.add(new Div(HazardWord.of(line.word())));
        }
        line.statements().forEach(statement -> {
            var code = new Span(statement.code());
            code.addClassName("ra-code");
            words.add(new Paragraph(code, new Span(" " + statement.text())));
        });
        line.gaps().forEach(gap -> words.add(quiet("Not known: " + gap.sentence())));
        var cell = new Div(pictures, words);
        cell.addClassName("ra-hazard");
        return cell;
    }

    private static String spaced(String code) {
        return code.length() == 8 ? code.substring(0, 4) + " " + code.substring(4) : code;
    }

    static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("ra-quiet");
        return paragraph;
    }
}
