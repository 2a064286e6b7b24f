package org.retort.catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Classification;
import org.retort.hazards.HazardStatement;
import org.retort.platform.SchoolOwned;
import org.retort.quantity.Strength;

/// A substance at one strength, in one form; unique in its school. What it is never changes.
@Entity
class Formulation extends SchoolOwned {

    private static final int LONGEST_SAID = 1_000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FormulationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "substance_id"))
    private SubstanceId substance;

    @Enumerated(EnumType.STRING)
    private Form form;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "strength_value"))
    @AttributeOverride(name = "unit", column = @Column(name = "strength_unit"))
    private @Nullable Strength strength;

    private String strengthKey;
    private boolean waiting;
    private String said;

    @SuppressWarnings("NullAway.Init")
    protected Formulation() {}

    Formulation(Substance substance, Form form, @Nullable Strength strength) {
        id = FormulationId.next();
        this.substance = substance.id();
        this.form = form;
        this.strength = strength;
        strengthKey = keyOf(strength);
        waiting = true;
        said = "";
    }

    FormulationId id() {
        return id;
    }

    Form form() {
        return form;
    }

    @Nullable
    Strength strength() {
        return strength;
    }

    /// Whether nobody has assessed it: neither the engine nor a person.
    boolean isWaiting() {
        return waiting;
    }

    /// Notes what is said of it now, and whether it still waits for somebody to assess it.
    ///
    /// @return whether something else is said than was noted before; true also where nothing was noted yet
    boolean keep(Classification now) {
        waiting = !now.isAssessed();
        var before = said;
        said = inShort(now);
        return !said.equals(before);
    }

    /// `partly-assessed H319; Flam. Liq. 2`: status, statements and what is open.
    private static String inShort(Classification classification) {
        var codes = classification.statements().stream()
                .map(HazardStatement::code)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        var open = classification.gaps().stream()
                .map(gap -> "; " + gap.category())
                .distinct()
                .sorted()
                .collect(Collectors.joining());
        var whole = classification.status() + " " + codes + open;
        return whole.substring(0, Math.min(whole.length(), LONGEST_SAID));
    }

    /// How a strength is spelled where it must be unique: `2 mol/dm3`, empty for none.
    static String keyOf(@Nullable Strength strength) {
        return strength == null
                ? ""
                : strength.value().toPlainString() + " " + strength.unit().code();
    }
}
