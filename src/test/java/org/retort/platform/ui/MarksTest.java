package org.retort.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;

class MarksTest {

    @ParameterizedTest
    @CsvSource({
        "Danger,Danger,glyph-danger",
        "WARNING,Warning,glyph-warning",
        "not-classified,Not classified,glyph-not-classified",
        "NOT ASSESSED,NOT ASSESSED,glyph-not-assessed",
        "H412 H413,H412 H413,glyph-warning",
        "EUH066,EUH066,glyph-warning",
        "nonsense,NOT ASSESSED,glyph-not-assessed"
    })
    void each_hazard_word_has_a_shape_of_its_own_and_what_nobody_knows_is_not_assessed(
            String word, String shown, String shape) {
        var mark = HazardWord.of(word);

        assertThat(mark.getElement().getTextRecursively()).isEqualTo(shown);
        assertThat(mark.getComponentAt(0).getElement().getClassList()).contains(shape);
    }

    @Test
    void every_shape_and_icon_is_drawn() throws IOException {
        var drawn = Files.readString(Path.of("frontend/styles/icons.css"));

        assertThat(Arrays.stream(Glyph.values()).map(Glyph::classNames).map(MarksTest::rule))
                .allSatisfy(rule -> assertThat(drawn).contains(rule));
        assertThat(Arrays.stream(Icons.values()).map(Icons::classNames).map(MarksTest::rule))
                .allSatisfy(rule -> assertThat(drawn).contains(rule));
    }

    @ParameterizedTest
    @CsvSource({
        "H2O,H<sub>2</sub>O",
        "Na2CO3·10H2O,Na<sub>2</sub>CO<sub>3</sub>·10H<sub>2</sub>O",
        "Ca(OH)2,Ca(OH)<sub>2</sub>",
        "C12H22O11,C<sub>12</sub>H<sub>22</sub>O<sub>11</sub>"
    })
    void a_formula_has_real_subscripts(String formula, String html) {
        assertThat(inner(Formula.of(formula))).isEqualTo(html);
    }

    @Test
    void a_level_is_said_in_words_and_an_unknown_one_is_never_empty() {
        var half = LevelBar.of(Quantity.of(1, Unit.DM3), Quantity.of(2_000, Unit.CM3), false);

        assertThat(half.getElement().getClassList()).contains("level-10");
        assertThat(label(half)).isEqualTo("1\u00A0dm³ of 2\u202F000\u00A0cm³ left");
        assertThat(label(LevelBar.unknown())).isEqualTo("amount unknown");
    }

    @Test
    void the_last_drop_still_shows() {
        var drop = LevelBar.of(Quantity.of(1, Unit.CM3), Quantity.of(2_500, Unit.CM3), true);

        assertThat(drop.getElement().getClassList()).contains("level-1", "level-low");
    }

    private static String label(LevelBar bar) {
        return bar.getElement().getAttribute("aria-label");
    }

    private static String rule(String classNames) {
        return "." + classNames.substring(classNames.indexOf(' ') + 1) + " {";
    }

    private static String inner(Component component) {
        return component
                .getElement()
                .getChildren()
                .map(part -> part.isTextNode() ? part.getText() : "<sub>" + part.getText() + "</sub>")
                .reduce("", String::concat);
    }
}
