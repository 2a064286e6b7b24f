package org.retort.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Concentration;
import org.retort.hazards.PhysicalForm;
import org.retort.hazards.SubstanceFacts;
import org.retort.hazards.SupplierSheet;
import org.retort.platform.Dates;
import org.retort.platform.Outcome;
import org.retort.quantity.Strength;

/// What a classification is asked for: a substance with what its facts hang on, in a form, at a strength.
///
/// @param referenceId empty for a school's own substance
/// @param physicalForm the form the substance is listed in
/// @param molarMass in g/mol
/// @param density in g/cm³ at 20 °C
record Asked(
        String referenceId,
        String name,
        Form physicalForm,
        @Nullable BigDecimal molarMass,
        @Nullable BigDecimal density,
        Form form,
        @Nullable Strength strength) {

    boolean isOwn() {
        return referenceId.isEmpty();
    }

    /// What the engine knows of it: from the library, marked as confirmed once a person has, or from the sheet of the
    /// school's own substance.
    Optional<SubstanceFacts> facts(SchoolFacts school) {
        return isOwn()
                ? school.supplier().flatMap(row -> sheet(row, school))
                : SubstanceFacts.ofLibrary(referenceId)
                        .map(facts -> school.confirmation()
                                .map(row -> facts.confirmed(row.decidedBy(), row.dated(), row.source()))
                                .orElse(facts));
    }

    /// What the engine counts it by as a component of a mixture: where the library knows no figures, its supplier's
    /// sheet.
    Optional<SubstanceFacts> componentFacts(SchoolFacts school) {
        return facts(school).or(() -> school.supplier().flatMap(row -> sheet(row, school)));
    }

    /// The same dissolved, at another strength.
    Asked at(@Nullable Strength other) {
        return new Asked(referenceId, name, physicalForm, molarMass, density, Form.SOLUTION, other);
    }

    /// The same of a substance with other numbers.
    Asked with(@Nullable BigDecimal otherMolarMass, @Nullable BigDecimal otherDensity) {
        return new Asked(referenceId, name, physicalForm, otherMolarMass, otherDensity, form, strength);
    }

    /// Whether a mixture is asked for as it was made.
    boolean isAsMade() {
        return strength == null
                && (form == physicalForm || form == Form.READY || (form == Form.LIQUID && physicalForm == Form.READY));
    }

    /// What a supplier's sheet says, confirmed by who copied it; empty where the engine cannot read it.
    Optional<SubstanceFacts> sheet(SubstanceDecisionRow row, SchoolFacts school) {
        return read(row) instanceof Outcome.Done<SubstanceFacts>(var facts)
                ? Optional.of(facts.confirmed(row.decidedBy(), row.dated(), row.source()))
                : Optional.empty();
    }

    /// Why the engine cannot read a supplier's sheet, if it cannot: one that was copied before it was asked.
    Optional<String> whyUnreadable(SubstanceDecisionRow row) {
        return read(row).refusal();
    }

    private Outcome<SubstanceFacts> read(SubstanceDecisionRow row) {
        return new SupplierSheet(
                        row.substance().value().toString(),
                        name,
                        engineForm(),
                        molarMass,
                        density,
                        row.hazards().stream().map(StatedHazard::ofSupplier).toList(),
                        true,
                        "%s, revised %s".formatted(row.source(), Dates.day(row.dated())))
                .facts();
    }

    private PhysicalForm engineForm() {
        return switch (physicalForm) {
            case SOLID -> PhysicalForm.SOLID;
            case LIQUID -> PhysicalForm.LIQUID;
            case GAS -> PhysicalForm.GAS;
            case READY -> PhysicalForm.LIQUID; // a mixture as made; so that it can be measured out by its volume
            case SOLUTION, SATURATED -> PhysicalForm.SOLUTION;
        };
    }

    /// As the engine counts it; empty for a form that nobody knows this substance in.
    Optional<Concentration> concentration() {
        if (strength != null) {
            return Optional.of(new Concentration.Dissolved(strength));
        }
        return switch (form) {
            case SATURATED -> Optional.of(new Concentration.Saturated());
            case READY -> Optional.of(new Concentration.AsSupplied());
            case SOLUTION -> Optional.empty();
            case SOLID, LIQUID, GAS ->
                form == physicalForm
                                || (form == Form.LIQUID
                                        && (physicalForm == Form.SOLUTION || physicalForm == Form.READY))
                        ? Optional.of(new Concentration.AsSupplied())
                        : Optional.empty();
        };
    }
}
