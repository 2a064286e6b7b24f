package org.retort.hazards.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Check;
import org.retort.hazards.HazardKnowledge;
import org.retort.hazards.Limit;
import org.retort.hazards.MassPercent;
import org.retort.hazards.Provenance;
import org.retort.hazards.SubstanceFacts;
import org.retort.hazards.SupplierHazard;
import org.retort.hazards.SupplierSheet;
import org.retort.hazards.engine.Entry.Estimate;
import org.retort.hazards.engine.Entry.Listed;
import org.retort.hazards.engine.Entry.MFactor;
import org.retort.hazards.engine.Entry.SetLimit;
import org.retort.platform.Outcome;

/// Reads a supplier's safety data sheet.
public final class SheetReading {

    private final SupplierSheet sheet;

    private SheetReading(SupplierSheet sheet) {
        this.sheet = sheet;
    }

    /// The facts, or a refusal that says which line of the sheet cannot be.
    public static Outcome<SubstanceFacts> facts(SupplierSheet sheet) {
        var wrong = sheet.hazards().stream()
                .flatMap(hazard -> problem(hazard).stream())
                .findFirst();
        return wrong.<Outcome<SubstanceFacts>>map(sentence -> Outcome.refused("hazards", sentence))
                .orElseGet(() -> Outcome.done(new SheetReading(sheet).facts()));
    }

    /// Why a line cannot be; empty when it can.
    public static Optional<String> problem(SupplierHazard hazard) {
        return Optional.ofNullable(wrong(hazard));
    }

    private static @Nullable String wrong(SupplierHazard hazard) {
        if (HazardKnowledge.find(hazard.code()).isEmpty()) {
            return "The law knows no statement " + hazard.code() + ".";
        }
        if (hazard.category().isBlank() && !hazard.code().startsWith("EUH")) {
            return "%s alone does not tell its class. Write the class first, as the sheet gives it, such as: Ox. Liq. 2; H272."
                    .formatted(hazard.code());
        }
        if (isHealth(hazard.code()) && Effect.of(plain(hazard), hazard.code()).isEmpty()) {
            return "%s does not belong to %s: look at the sheet again.".formatted(hazard.code(), hazard.category());
        }
        if (isNotPercent(hazard.limit())) {
            return "A limit is above 0 % and at most 100 %.";
        }
        return isNotPositive(hazard.estimate()) || isNotPositive(hazard.mFactor())
                ? "A toxicity estimate and an M-factor are above 0."
                : null;
    }

    private static boolean isHealth(String code) {
        return code.startsWith("H3") || code.startsWith("H4");
    }

    private static boolean isNotPercent(@Nullable BigDecimal limit) {
        return isNotPositive(limit) || limit != null && limit.compareTo(BigDecimal.valueOf(100)) > 0;
    }

    private static boolean isNotPositive(@Nullable BigDecimal value) {
        return value != null && value.signum() <= 0;
    }

    private SubstanceFacts facts() {
        var entry = entry();
        return new SubstanceFacts(
                sheet.id(),
                sheet.name(),
                Readings.of(entry, entry, List.of()),
                constants(),
                Supplied.ITSELF,
                new Provenance(sheet.source(), "", null, null, "supplier's classification, to be checked"),
                null,
                sheet.acuteToxicityKnown());
    }

    private Constants constants() {
        return new Constants(
                sheet.form(),
                number(sheet.molarMass()),
                number(sheet.density()),
                null,
                Double.NaN,
                false,
                false,
                false);
    }

    private static double number(@Nullable BigDecimal value) {
        return value == null ? Double.NaN : value.doubleValue();
    }

    private Entry entry() {
        var classes = new ArrayList<Listed>();
        var supplements = new ArrayList<String>();
        for (var hazard : sheet.hazards()) {
            if (hazard.code().startsWith("EUH")) {
                supplements.add(hazard.code());
            } else {
                classes.add(Listed.of(hazard.category(), hazard.code()));
            }
        }
        return new Entry(
                sheet.name(),
                sheet.form(),
                classes.stream().distinct().toList(),
                sheet.hazards().stream().flatMap(this::limit).toList(),
                sheet.hazards().stream().flatMap(this::estimate).toList(),
                sheet.hazards().stream().flatMap(SheetReading::mFactor).toList(),
                supplements,
                sheet.source(),
                Check.TO_BE_CHECKED);
    }

    private Stream<SetLimit> limit(SupplierHazard hazard) {
        return Stream.ofNullable(hazard.limit()).map(percent -> {
            var limit = new Limit(MassPercent.of(percent), true, null, BigDecimal.ONE, sheet.source());
            return new SetLimit(
                    plain(hazard), hazard.code(), limit, limit.percent().billionths(), Long.MAX_VALUE);
        });
    }

    private Stream<Estimate> estimate(SupplierHazard hazard) {
        return Stream.ofNullable(hazard.estimate())
                .flatMap(value -> route(hazard).stream().map(route -> new Estimate(route, value, "")));
    }

    private Optional<Effect> route(SupplierHazard hazard) {
        return Effect.of(plain(hazard), hazard.code())
                .map(effect -> effect.isInhalation() ? inhaled() : effect)
                .filter(effect -> effect.rule().endsWith("3.1.1"));
    }

    private Effect inhaled() {
        return switch (sheet.form()) {
            case GAS -> Effect.ACUTE_GAS;
            case SOLID -> Effect.ACUTE_DUST;
            case LIQUID, SOLUTION -> Effect.ACUTE_VAPOUR;
        };
    }

    private static Stream<MFactor> mFactor(SupplierHazard hazard) {
        return Stream.ofNullable(hazard.mFactor()).map(value -> new MFactor(plain(hazard), value, Check.TO_BE_CHECKED));
    }

    private static String plain(SupplierHazard hazard) {
        return Listed.of(hazard.category(), hazard.code()).category();
    }
}
