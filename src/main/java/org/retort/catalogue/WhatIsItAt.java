package org.retort.catalogue;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

/// What somebody asks in one line: `NaOH 0.5M`, `H2O2 20 vol`, `ethanol 70 %`, `2 mol/dm3 hydrochloric acid`, `bench
/// hydrochloric`.
///
/// @param name what is left for the name: `hydrochloric acid`
/// @param value how strong; null when no strength is asked for
/// @param unit null for a bare `%`, which every substance reads in its own way
/// @param how how strong in words, where no number says it
public record WhatIsItAt(
        String name, @Nullable BigDecimal value, @Nullable StrengthUnit unit, How how) {

    /// How strong in words.
    public enum How {
        /// Nothing is said.
        UNSAID,
        /// `bench`, `dilute`: as the school keeps it.
        BENCH,
        /// `conc`, `concentrated`, `neat`: as supplied.
        CONCENTRATED,
        /// As much as will dissolve.
        SATURATED
    }

    private static final Pattern STRENGTH = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,(])(?<value>\\d+(?:[.,]\\d+)?)\\s*(?<unit>"
                    + "mol(?:es?)?\\s*(?:/|\\s|per\\s)\\s*(?:dm|l|litre|liter)\\s*(?:\\^?-?\\s*[3¹³⁻]+|-1)?"
                    + "|molar|mol\\b|M\\b"
                    + "|g(?:rams?)?\\s*(?:/|\\s|per\\s)\\s*(?:dm|l|litre|liter)\\s*(?:\\^?-?\\s*[3¹³⁻]+|-1)?"
                    + "|vol(?:umes?)?\\b"
                    + "|%?\\s*(?:w/w|w/v|v/v)"
                    + "|%)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BENCH = word("bench|dil|dilute|diluted");
    private static final Pattern CONCENTRATED = word("conc|conc\\.|concentrated|neat|glacial");
    private static final Pattern SATURATED = word("sat|satd|saturated");
    private static final Pattern NOISE = word("solution|soln|of|at|what|is|aq|aqueous|strength");

    /// Reads one line; what cannot be a strength stays part of the name.
    public static WhatIsItAt parse(String text) {
        var found = STRENGTH.matcher(text).results().findFirst();
        var rest = found.map(it -> cut(text, it)).orElse(text);
        var value = found.map(it -> new BigDecimal(it.group("value").replace(',', '.')))
                .filter(it -> it.signum() > 0)
                .orElse(null);
        if (value == null) {
            rest = text;
        }
        return new WhatIsItAt(
                name(rest),
                value,
                value == null
                        ? null
                        : found.flatMap(it -> unit(it.group("unit"))).orElse(null),
                how(rest));
    }

    /// Whether more is asked than what it is called.
    public boolean asksHowStrong() {
        return value != null || how != How.UNSAID;
    }

    /// The strength, with `ofPercent` as the meaning of a bare `%`; empty when none is asked for or it cannot be.
    public Optional<Strength> strength(StrengthUnit ofPercent) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Strength(value, unit == null ? ofPercent : unit));
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // more than 100 %
        }
    }

    private static String cut(String text, MatchResult found) {
        return text.substring(0, found.start()) + " " + text.substring(found.end());
    }

    private static How how(String text) {
        if (SATURATED.matcher(text).find()) {
            return How.SATURATED;
        }
        if (CONCENTRATED.matcher(text).find()) {
            return How.CONCENTRATED;
        }
        return BENCH.matcher(text).find() ? How.BENCH : How.UNSAID;
    }

    private static String name(String text) {
        var name = text;
        for (var words : new Pattern[] {SATURATED, CONCENTRATED, BENCH, NOISE}) {
            name = words.matcher(name).replaceAll(" ");
        }
        return name.replaceAll("[?,;]+", " ").replaceAll("\\s+", " ").strip();
    }

    private static Optional<StrengthUnit> unit(String typed) {
        var unit = typed.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        if (unit.equals("%")) {
            return Optional.empty();
        }
        if (unit.startsWith("m")) {
            return Optional.of(StrengthUnit.MOL_PER_DM3);
        }
        if (unit.startsWith("g")) {
            return Optional.of(StrengthUnit.G_PER_DM3);
        }
        return unit.startsWith("vol") ? Optional.of(StrengthUnit.VOLUMES) : StrengthUnit.parse(unit);
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }
}
