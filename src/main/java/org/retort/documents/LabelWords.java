package org.retort.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.documents.FittedText.Part;
import org.retort.documents.LabelFace.Hazards;
import org.retort.documents.LabelFace.Sign;
import org.retort.documents.LabelFace.Statement;
import org.retort.documents.LabelFace.Unknown;

/// What labels say in words, each text with the shorter ones that say the same.
final class LabelWords {

    private static final String BETWEEN = " · ";

    private LabelWords() {}

    /// The name, then formula and strength on a line of their own; the formula goes before the strength does.
    static List<Part> name(LabelFace face, Style title, Style strength) {
        var both = joined(face.formula(), face.strength());
        var least = face.strength().isEmpty() ? face.formula() : face.strength();
        return List.of(Part.name(face.title(), title), new Part(List.of(both, least), strength, false));
    }

    /// Those that are not empty, in one line.
    static String joined(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(BETWEEN));
    }

    /// What the pictograms would say for which there was no room.
    static List<Part> also(List<Sign> unseen, Style style) {
        return unseen.isEmpty()
                ? List.of()
                : List.of(Part.exact(
                        unseen.stream().map(Sign::meaning).collect(Collectors.joining(", ", "Also: ", "")), style));
    }

    /// What nobody knows of a chemical: never left out of a hazard label, however small. The sentences, or where there
    /// is no room for them what is open: `Not assessed: Ox. Liq. 2`.
    static List<Part> gaps(List<Unknown> gaps, Style style) {
        if (gaps.isEmpty()) {
            return List.of();
        }
        var sentences = gaps.stream().map(Unknown::sentence).collect(Collectors.joining(" "));
        var shortly = gaps.stream().anyMatch(gap -> !gap.category().isEmpty()) ? gapsShortly(gaps) : sentences;
        return List.of(new Part(List.of(sentences, shortly), style, false));
    }

    static String gapsShortly(List<Unknown> gaps) {
        return gaps.stream()
                .map(Unknown::category)
                .filter(category -> !category.isEmpty())
                .distinct()
                .collect(Collectors.joining(", ", "Not assessed: ", ""));
    }

    /// With what each follows from; without; the codes alone.
    static List<Part> statements(List<Statement> statements, Style style) {
        var full = new ArrayList<String>();
        var plain = new ArrayList<String>();
        for (var statement : statements) {
            var text = statement.code() + " " + statement.text();
            plain.add(text);
            full.add(statement.reason().isEmpty() ? text : "%s (%s)".formatted(text, statement.reason()));
        }
        var codes = statements.stream().map(Statement::code).collect(Collectors.joining(BETWEEN));
        return List.of(new Part(List.of(String.join("\n", full), String.join("\n", plain), codes), style, false));
    }

    /// The hazard word of a small label, with what nobody knows if the word alone would hide it.
    static Part word(Hazards hazards, Style style) {
        var word = hazards.mark().word();
        return hazards.gaps().stream().allMatch(gap -> gap.category().isEmpty())
                ? Part.exact(word, style)
                : new Part(
                        List.of(word + BETWEEN + gapsShortly(hazards.gaps()), word + BETWEEN + "not all known"),
                        style,
                        false);
    }
}
