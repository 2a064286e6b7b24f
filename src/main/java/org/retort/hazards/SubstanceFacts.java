package org.retort.hazards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.engine.Constants;
import org.retort.hazards.engine.Readings;
import org.retort.hazards.engine.SheetReading;
import org.retort.hazards.engine.Stretches;
import org.retort.hazards.engine.Supplied;
import org.retort.platform.Outcome;

/// All that the engine knows of one substance: its entries in the lists, limits, M-factors, toxicity estimates, molar
/// mass, density, each with its source. Made once and kept: reading is slow, answering is quick.
public final class SubstanceFacts {

    private final String id;
    private final String name;
    private final Readings readings;
    private final Constants constants;
    private final Supplied supplied;
    private final Provenance provenance;
    private final @Nullable String extreme;
    private final boolean acuteToxicityKnown;
    private final boolean confirmed;
    private volatile @Nullable Stretches dissolved;

    /// Only the readers of this module make facts: [#ofLibrary], [#ofSheet].
    ///
    /// @param extreme what no limit decides, such as an extreme pH; null when nothing
    public SubstanceFacts(
            String id,
            String name,
            Readings readings,
            Constants constants,
            Supplied supplied,
            Provenance provenance,
            @Nullable String extreme,
            boolean acuteToxicityKnown) {
        this(id, name, readings, constants, supplied, provenance, extreme, acuteToxicityKnown, false);
    }

    private SubstanceFacts(
            String id,
            String name,
            Readings readings,
            Constants constants,
            Supplied supplied,
            Provenance provenance,
            @Nullable String extreme,
            boolean acuteToxicityKnown,
            boolean confirmed) {
        this.id = id;
        this.name = name;
        this.readings = readings;
        this.constants = constants;
        this.supplied = supplied;
        this.provenance = provenance;
        this.extreme = extreme;
        this.acuteToxicityKnown = acuteToxicityKnown;
        this.confirmed = confirmed;
    }

    /// The facts of the reference library, by id such as `C001`.
    public static Optional<SubstanceFacts> ofLibrary(String referenceId) {
        return Library.find(referenceId);
    }

    /// The facts of a school's own substance, to be checked until a named person confirms them.
    static Outcome<SubstanceFacts> ofSheet(SupplierSheet sheet) {
        return SheetReading.facts(sheet);
    }

    /// The same facts, now that a named person compared them with a source: what was to be checked is confirmed.
    ///
    /// @param against such as `safety data sheet of Acme Ltd, 2 March 2026`
    public SubstanceFacts confirmed(String by, LocalDate on, String against) {
        var words = "confirmed by %s on %s against %s".formatted(by, on, against);
        var signed = provenance.confirmed(by, on, against);
        return new SubstanceFacts(
                id, name, readings.confirmed(words), constants, supplied, signed, extreme, acuteToxicityKnown, true);
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /// As it stands within a sentence: `hydrochloric acid`, but `EDTA disodium salt`.
    public String inSentence() {
        var isWord = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return isWord ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }

    public PhysicalForm form() {
        return constants.form();
    }

    /// Whether water makes something else of it, so that it has no solution in water.
    public boolean reactsWithWater() {
        return constants.reactsWithWater();
    }

    /// g/mol; empty when it has none, such as agar.
    public Optional<BigDecimal> molarMass() {
        return Double.isNaN(constants.molarMass())
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(constants.molarMass()));
    }

    /// g/cm³ of the substance itself at 20 °C; empty when not known.
    public Optional<BigDecimal> density() {
        return Double.isNaN(constants.density())
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(constants.density()));
    }

    /// % w/w in the bottle that a school buys; empty when that is the substance itself.
    public Optional<MassPercent> suppliedPercent() {
        return Optional.ofNullable(supplied.percent());
    }

    /// The strengths at which the answer may change, from the weakest; for a picture of its bands.
    public List<MassPercent> thresholds() {
        return readings.thresholds().stream().map(MassPercent::new).toList();
    }

    /// Whether a named person has confirmed what was to be checked.
    public boolean isConfirmed() {
        return confirmed;
    }

    /// False when it is not known how poisonous it is at once.
    public boolean acuteToxicityKnown() {
        return acuteToxicityKnown;
    }

    public Provenance provenance() {
        return provenance;
    }

    /// For the engine.
    public Readings readings() {
        return readings;
    }

    /// For the engine.
    public Constants constants() {
        return constants;
    }

    /// For the engine.
    public Supplied supplied() {
        return supplied;
    }

    /// For the engine: what is said of it in water. Worked out when first asked for; two who ask at once work out the
    /// same.
    Stretches dissolved() {
        var known = dissolved;
        if (known == null) {
            known = Stretches.of(this);
            dissolved = known;
        }
        return known;
    }

    /// What no limit decides, such as an extreme pH; null when nothing.
    public @Nullable String extreme() {
        return extreme;
    }

    @Override
    public String toString() {
        return id + " " + name;
    }
}
