package org.retort.hazards.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.retort.hazards.Check;
import org.retort.hazards.Limit;
import org.retort.hazards.MassPercent;
import org.retort.hazards.PhysicalForm;
import org.retort.hazards.engine.Entry.Listed;
import org.retort.hazards.engine.Entry.SetLimit;

/// What an entry of a list is made into, for entries as no substance of the library has one.
class ProfileTest {

    private static final long PERCENT = MassPercent.of(BigDecimal.ONE).billionths();

    @Test
    void neat_it_is_what_its_limits_say_where_they_say_more_than_its_class() {
        var profile = new Profile(
                entry(listed("Eye Irrit. 2", "H319"), List.of(limit("Eye Dam. 1", "H318", 90, Long.MAX_VALUE))));

        assertThat(code(profile.neat(Effect.EYE))).isEqualTo("H318");
    }

    @Test
    void neat_it_is_what_it_is_listed_as_where_its_limits_say_less() {
        var profile = new Profile(
                entry(listed("Eye Dam. 1", "H318"), List.of(limit("Eye Irrit. 2", "H319", 20, Long.MAX_VALUE))));

        assertThat(code(profile.neat(Effect.EYE))).isEqualTo("H318");
    }

    @Test
    void a_supplement_that_only_has_a_limit_applies_from_it_and_is_there_once() {
        var only = new Profile(entry(listed("Eye Irrit. 2", "H319"), List.of(limit("", "EUH031", 5, Long.MAX_VALUE))));
        var both = new Profile(new Entry(
                "a salt",
                PhysicalForm.SOLID,
                List.of(),
                List.of(limit("", "EUH031", 5, Long.MAX_VALUE)),
                List.of(),
                List.of(),
                List.of("EUH031"),
                "a list",
                Check.CONFIRMED));

        assertThat(only.supplements()).extracting(Supplement::code).containsExactly("EUH031");
        assertThat(only.supplements().getFirst().limits()).hasSize(1);
        assertThat(both.supplements()).extracting(Supplement::code).containsExactly("EUH031");
    }

    @Test
    void an_answer_may_change_at_each_limit_between_nothing_and_the_whole() {
        var profile = new Profile(entry(
                listed("Eye Dam. 1", "H318"),
                List.of(
                        limit("Eye Dam. 1", "H318", 10, Long.MAX_VALUE),
                        limit("Eye Irrit. 2", "H319", 0, 10 * PERCENT),
                        limit("", "EUH031", 5, Long.MAX_VALUE),
                        limit("", "EUH032", 100, Long.MAX_VALUE))));

        assertThat(profile.thresholds()).containsExactly(5 * PERCENT, 10 * PERCENT);
    }

    private static String code(Rung rung) {
        return rung.statement().code();
    }

    private static Listed listed(String category, String code) {
        return new Listed(category, code, false);
    }

    private static SetLimit limit(String category, String code, int percent, long upper) {
        var from = new Limit(MassPercent.of(BigDecimal.valueOf(percent)), true, null, BigDecimal.ONE, "a list");
        return new SetLimit(category, code, from, percent * PERCENT, upper);
    }

    private static Entry entry(Listed listed, List<SetLimit> limits) {
        return new Entry(
                "a salt",
                PhysicalForm.SOLID,
                List.of(listed),
                limits,
                List.of(),
                List.of(),
                List.of(),
                "a list",
                Check.CONFIRMED);
    }
}
