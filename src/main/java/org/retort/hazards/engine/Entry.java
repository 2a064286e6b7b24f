package org.retort.hazards.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.retort.hazards.Check;
import org.retort.hazards.Limit;
import org.retort.hazards.PhysicalForm;

/// One entry of a list, or one safety data sheet, as read: the classes of a substance and what goes with them.
///
/// @param supplements supplemental statements such as `EUH031`
/// @param source such as `CLP Annex VI, index 017-002-01-X`
public record Entry(
        String substance,
        PhysicalForm form,
        List<Listed> classes,
        List<SetLimit> limits,
        List<Estimate> estimates,
        List<MFactor> mFactors,
        List<String> supplements,
        String source,
        Check check) {

    /// A class that the entry gives the substance.
    ///
    /// @param category without its stars: `Acute Tox. 4`
    /// @param minimum whether it carries one (`*`): the least that it can be
    public record Listed(String category, String code, boolean minimum) {

        /// Reads `Acute Tox. 4 *` with `H302`.
        public static Listed of(String category, String code) {
            return new Listed(
                    category.replace("*", "").strip(), code, category.strip().matches(".*[^*]\\*"));
        }
    }

    /// A specific limit.
    ///
    /// @param threshold the first value at which it applies, in billionths of a percent of the substance as named
    /// @param upper where a graver category takes over, likewise; [Long#MAX_VALUE] when nothing does
    public record SetLimit(String category, String code, Limit limit, long threshold, long upper) {}

    /// An acute toxicity estimate.
    ///
    /// @param unit as the list writes it: `mg/kg`, `mg/L`, `ppmV`
    public record Estimate(Effect route, BigDecimal value, String unit) {}

    /// @param check a factor that the list gives without saying what it counts for waits for a person
    public record MFactor(String category, BigDecimal value, Check check) {

        /// What is so toxic to water that it counts M times.
        private static final Set<String> COUNTED = Set.of("Aquatic Acute 1", "Aquatic Chronic 1");

        /// Where the list gives none, whoever classifies has to find it out (CLP Article 10(2)); it may be more than 1.
        static MFactor assumed(String category) {
            return new MFactor(category, BigDecimal.ONE, Check.TO_BE_CHECKED);
        }
    }

    public Entry {
        classes = List.copyOf(classes);
        limits = List.copyOf(limits);
        estimates = List.copyOf(estimates);
        mFactors = List.copyOf(mFactors);
        supplements = List.copyOf(supplements);
    }

    /// The gravest class listed for an effect.
    Optional<Listed> listed(Effect effect) {
        return classes.stream()
                .filter(one -> effectOf(one).equals(Optional.of(effect)))
                .min(Comparator.comparingInt(one -> effect.rankOf(one.category())));
    }

    /// The effect of a class, inhalation by the form in which this substance is breathed in.
    Optional<Effect> effectOf(Listed one) {
        return Effect.of(one.category(), one.code()).map(effect -> effect.isInhalation() ? inhaled() : effect);
    }

    /// As its estimate says, else as the substance is: gas, vapour of a liquid, dust of a solid.
    Effect inhaled() {
        return estimates.stream()
                .map(Estimate::route)
                .filter(Effect::isInhalation)
                .findFirst()
                .orElse(
                        switch (form) {
                            case GAS -> Effect.ACUTE_GAS;
                            case SOLID -> Effect.ACUTE_DUST;
                            case LIQUID, SOLUTION -> Effect.ACUTE_VAPOUR;
                        });
    }

    List<SetLimit> limits(Effect effect) {
        return limits.stream()
                .filter(limit -> Effect.of(limit.category(), limit.code()).equals(Optional.of(effect)))
                .toList();
    }

    /// The same entry with more classes, such as those that suppliers usually add.
    Entry with(List<Listed> more, Check checked) {
        var all = new ArrayList<>(classes);
        all.addAll(more);
        return new Entry(substance, form, all, limits, estimates, mFactors, supplements, source, checked);
    }

    /// The same entry, compared with a source by a named person, who also saw which M-factors it does not give.
    Entry checked(Check other, String newSource) {
        var factors = Stream.concat(mFactors.stream(), assumedFactors())
                .map(one -> new MFactor(one.category(), one.value(), other))
                .toList();
        return new Entry(substance, form, classes, limits, estimates, factors, supplements, newSource, other);
    }

    private Stream<MFactor> assumedFactors() {
        return classes.stream().map(Listed::category).filter(this::lacksFactor).map(MFactor::assumed);
    }

    /// Whether it counts M times and the entry does not say how often.
    boolean lacksFactor(String category) {
        return MFactor.COUNTED.contains(category)
                && mFactors.stream().noneMatch(one -> one.category().equals(category));
    }
}
