package org.retort.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.retort.assessments.WordDiff.Change.ADDED;
import static org.retort.assessments.WordDiff.Change.REMOVED;
import static org.retort.assessments.WordDiff.Change.SAME;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retort.assessments.WordDiff.Span;

class RowChangeTest {

    private static final TemplateLine GLASS = TemplateLine.hazard("Glass breaks", "Pupils", "Clear with dustpan");
    private static final TemplateLine SPILL = TemplateLine.of(Section.EMERGENCY, "Mop up at once");

    @Test
    void words_that_were_added_and_removed_are_marked() {
        assertThat(WordDiff.between("use no heat at all", "use low heat"))
                .containsExactly(
                        new Span(SAME, "use"),
                        new Span(REMOVED, "no"),
                        new Span(ADDED, "low"),
                        new Span(SAME, "heat"),
                        new Span(REMOVED, "at all"));
    }

    @Test
    void the_same_words_are_one_span_and_no_words_are_none() {
        assertThat(WordDiff.between("wash  hands", "wash hands")).containsExactly(new Span(SAME, "wash hands"));
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    @Test
    void rows_are_compared_by_their_key_whatever_their_words() {
        var reworded = GLASS.saying("Glass breaks", "Pupils", "Clear with dustpan, never hands");
        var changes = RowChange.between(List.of(GLASS, SPILL), List.of(reworded));

        assertThat(changes).extracting(RowChange::change).containsExactly(SAME, REMOVED);
        assertThat(changes).allMatch(RowChange::differs);
        assertThat(changes.getFirst().control())
                .containsExactly(
                        new Span(SAME, "Clear with"),
                        new Span(REMOVED, "dustpan"),
                        new Span(ADDED, "dustpan, never hands"));
    }

    @Test
    void an_unchanged_row_does_not_differ_and_a_new_one_does() {
        assertThat(RowChange.between(List.of(GLASS), List.of(GLASS, SPILL)))
                .extracting(RowChange::differs)
                .containsExactly(false, true);
    }
}
