package org.retort.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.retort.hazards.Concentration.Dissolved;
import org.retort.hazards.engine.Effect;
import org.retort.platform.Outcome;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

/// What holds for every mixture, tried on many; the seed is printed, so that a failure can be had again
/// (`-Dhazards.seed=…`).
class ClassifierPropertiesTest {

    private static final long SEED = Long.getLong("hazards.seed", new Random().nextLong());
    private static final int MIXTURES = Integer.getInteger("hazards.mixtures", 2000);
    private static final List<SubstanceFacts> LIBRARY = Asked.library().stream()
            .filter(facts -> facts.extreme() == null) // an extreme pH is decided by no rule, at any strength
            .filter(facts -> !facts.id().equals("C439"))
            .toList();

    private final Random random = new Random(SEED);

    ClassifierPropertiesTest() {
        System.out.println("seed of the hazard engine's properties: " + SEED);
    }

    @Test
    void more_of_a_component_never_makes_an_effect_milder() {
        for (var i = 0; i < MIXTURES; i++) {
            var mixture = mixture();
            var grown = random.nextInt(mixture.size());
            var more = new ArrayList<>(mixture);
            more.set(grown, with(mixture.get(grown), percent(mixture.get(grown)).multiply(factor())));
            if (total(more).compareTo(BigDecimal.valueOf(100)) >= 0) {
                continue;
            }
            var grownAnswer = classification(more);
            if (grownAnswer instanceof Classification.NotAssessed) {
                continue; // stronger than it can be
            }
            var before = ranks(classification(mixture));
            var after = ranks(grownAnswer);
            before.forEach((effect, rank) -> assertThat(after.getOrDefault(effect, Integer.MAX_VALUE))
                    .as("%s of %s grown to %s, seed %s", effect, mixture, more.get(grown), SEED)
                    .isLessThanOrEqualTo(rank));
        }
    }

    @Test
    void a_mixture_made_weaker_is_never_graver() {
        for (var i = 0; i < MIXTURES; i++) {
            var mixture = mixture();
            if (total(mixture).compareTo(BigDecimal.valueOf(100)) > 0) {
                continue;
            }
            var answer = classification(mixture);
            if (answer instanceof Classification.NotAssessed) {
                continue; // stronger than it can be
            }
            var much = BigDecimal.valueOf(random.nextInt(1, 1000), 1);
            var weaker = Diluting.of(mixture, new Strength(much, StrengthUnit.PERCENT_W_W))
                    .orThrow();
            var before = ranks(answer);
            ranks(classification(weaker))
                    .forEach((effect, rank) -> assertThat(before.getOrDefault(effect, Integer.MAX_VALUE))
                            .as("%s of %s at %s %%, seed %s", effect, mixture, much, SEED)
                            .isLessThanOrEqualTo(rank));
        }
    }

    @Test
    void one_substance_grows_graver_along_every_limit_of_its_own() {
        for (var facts : LIBRARY) {
            Map<Effect, Integer> before = Map.of();
            for (var threshold : facts.thresholds()) {
                for (var step = -1; step <= 1; step++) {
                    var percent = new MassPercent(threshold.billionths() + step * 1_000).value();
                    if (percent.signum() <= 0
                            || percent.compareTo(Strengths.strongest(facts).value()) > 0) {
                        continue;
                    }
                    var after = ranks(classification(List.of(portion(facts, percent))));
                    before.forEach((effect, rank) -> assertThat(after.getOrDefault(effect, Integer.MAX_VALUE))
                            .as("%s of %s at %s", effect, facts, percent)
                            .isLessThanOrEqualTo(rank));
                    before = after;
                }
            }
        }
    }

    @Test
    void the_order_of_components_does_not_matter() {
        for (var i = 0; i < MIXTURES; i++) {
            var mixture = mixture();
            var shuffled = new ArrayList<>(mixture);
            Collections.shuffle(shuffled, random);

            assertThat(ranks(classification(shuffled)))
                    .as("%s, seed %s", mixture, SEED)
                    .isEqualTo(ranks(classification(mixture)));
            assertThat(classification(shuffled).pictograms())
                    .as("%s, seed %s", mixture, SEED)
                    .isEqualTo(classification(mixture).pictograms());
        }
    }

    @Test
    void a_component_in_two_portions_is_the_same_as_in_one() {
        for (var i = 0; i < MIXTURES; i++) {
            var mixture = mixture();
            var split = new ArrayList<>(mixture);
            var halved = with(mixture.getFirst(), percent(mixture.getFirst()).multiply(new BigDecimal("0.5")));
            split.set(0, halved);
            split.add(halved);

            assertThat(ranks(classification(split)))
                    .as("%s, seed %s", mixture, SEED)
                    .isEqualTo(ranks(classification(mixture)));
        }
    }

    @Test
    void a_strength_comes_back_from_every_unit_within_a_part_in_a_thousand() {
        for (var facts : LIBRARY) {
            for (var percent : List.of("0.5", "3", "10", "25")) {
                var present = MassPercent.of(percent);
                if (present.compareTo(Strengths.strongest(facts)) > 0) {
                    continue;
                }
                for (var unit : StrengthUnit.values()) {
                    Strengths.in(facts, present, unit)
                            .filter(value -> value.doubleValue() >= 0.001)
                            .ifPresent(value -> comesBack(facts, present, new Strength(value, unit)));
                }
            }
        }
    }

    private static void comesBack(SubstanceFacts facts, MassPercent present, Strength strength) {
        if (Strengths.massPercent(facts, strength) instanceof Outcome.Done<MassPercent>(var back)) {
            assertThat(back.value().doubleValue() / present.value().doubleValue())
                    .as("%s %s", facts, strength)
                    .isBetween(0.999, 1.001);
        } else {
            throw new AssertionError(facts + " " + strength);
        }
    }

    @Test
    void diluted_to_nothing_it_ends_without_any_effect_on_health_or_the_environment() {
        for (var facts : LIBRARY) {
            var nothing = classification(List.of(portion(facts, new BigDecimal("0.000001"))));

            assertThat(nothing.findings()).as("%s", facts).isEmpty();
            assertThat(nothing.status()).as("%s", facts).isIn("not-classified", "partly-assessed");
        }
    }

    @Test
    void the_label_never_shows_what_a_graver_pictogram_stands_for() {
        for (var i = 0; i < MIXTURES; i++) {
            var answer = classification(mixture());
            if (answer instanceof Classification.NotClassified) {
                continue; // what only suppliers add makes no label
            }
            var shown = answer.pictograms();
            var codes = answer.statements().stream().map(HazardStatement::code).toList();

            if (shown.contains(Pictogram.GHS06)) {
                assertThat(shown).as("%s", codes).doesNotContain(Pictogram.GHS07);
            }
            if (shown.contains(Pictogram.GHS07) && shown.contains(Pictogram.GHS05)) {
                assertThat(codes)
                        .as("%s", codes)
                        .anyMatch(code -> !List.of("H315", "H319").contains(code));
            }
            if (shown.contains(Pictogram.GHS07) && codes.contains("H334")) {
                assertThat(codes).anyMatch(code -> code.matches("H302|H312|H332|H335|H336|H420"));
            }
            assertThat(answer.signalWord() == SignalWord.DANGER)
                    .as("%s", codes)
                    .isEqualTo(HazardKnowledge.signalWordOf(codes) == SignalWord.DANGER);
        }
    }

    @Test
    void no_statement_is_said_twice_nor_beside_the_one_that_covers_it() {
        for (var i = 0; i < MIXTURES; i++) {
            var answer = classification(mixture());
            var labels =
                    answer.statements().stream().map(HazardStatement::label).toList();
            var codes = answer.statements().stream().map(HazardStatement::code).toList();

            assertThat(labels).doesNotHaveDuplicates();
            if (codes.contains("H314")) {
                assertThat(codes).doesNotContain("H315", "H318", "H319");
            }
            if (codes.contains("H410")) {
                assertThat(codes).doesNotContain("H400", "H411", "H412");
            }
        }
    }

    @Test
    void every_statement_has_a_derivation() {
        for (var i = 0; i < MIXTURES; i++) {
            assertThat(classification(mixture()).findings()).allSatisfy(finding -> {
                assertThat(finding.because().sentence()).isNotBlank();
                assertThat(finding.because().source()).isNotBlank();
            });
        }
    }

    private List<Portion> mixture() {
        var count = 1 + random.nextInt(4);
        var chosen = new ArrayList<>(LIBRARY);
        Collections.shuffle(chosen, random);
        return IntStream.range(0, count)
                .mapToObj(i -> portion(chosen.get(i), BigDecimal.valueOf(random.nextInt(1, 200), random.nextInt(1, 4))))
                .toList();
    }

    private BigDecimal factor() {
        return BigDecimal.valueOf(random.nextInt(101, 300), 2);
    }

    private static Portion portion(SubstanceFacts facts, BigDecimal percent) {
        return new Portion(facts, new Dissolved(new Strength(percent, StrengthUnit.PERCENT_W_W)));
    }

    private static Portion with(Portion portion, BigDecimal percent) {
        return portion(portion.substance(), percent.min(BigDecimal.valueOf(99)));
    }

    private static BigDecimal percent(Portion portion) {
        return ((Dissolved) portion.concentration()).strength().value();
    }

    private static BigDecimal total(List<Portion> mixture) {
        return mixture.stream().map(ClassifierPropertiesTest::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Classification classification(List<Portion> mixture) {
        return switch (Classifier.classify(mixture)) {
            case Outcome.Done<Classified>(var answer) -> answer.classification();
            // a solution stronger than can be: no answer, so nothing to compare
            case Outcome.Refused<Classified> refused -> new Classification.NotAssessed(refused.reason());
        };
    }

    /// How grave each effect is, 0 the gravest; what a graver statement covers counts with it.
    private static Map<Effect, Integer> ranks(Classification answer) {
        var ranks = answer.findings().stream()
                .filter(finding ->
                        Effect.of(plain(finding), finding.statement().code()).isPresent())
                .collect(Collectors.toMap(
                        finding -> Effect.of(plain(finding), finding.statement().code())
                                .orElseThrow(),
                        ClassifierPropertiesTest::rank,
                        Math::min));
        if (ranks.getOrDefault(Effect.SKIN, Integer.MAX_VALUE) < 4) {
            ranks.put(Effect.EYE, 0);
        }
        if (ranks.getOrDefault(Effect.AQUATIC_CHRONIC, Integer.MAX_VALUE) == 0) {
            ranks.put(Effect.AQUATIC_ACUTE, 0);
        }
        return ranks;
    }

    private static int rank(Finding finding) {
        return Effect.of(plain(finding), finding.statement().code())
                .orElseThrow()
                .rankOf(plain(finding));
    }

    private static String plain(Finding finding) {
        return finding.category().replace("*", "").strip();
    }
}
