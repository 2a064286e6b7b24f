package org.retort.catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.retort.platform.SchoolOwned;
import org.retort.quantity.Strength;

/// A substance at one strength, in one form; unique in its school. What it is never changes.
@Entity
class Formulation extends SchoolOwned {

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

    @SuppressWarnings("NullAway.Init")
    protected Formulation() {}

    Formulation(Substance substance, Form form, @Nullable Strength strength) {
        id = FormulationId.next();
        this.substance = substance.id();
        this.form = form;
        this.strength = strength;
        strengthKey = keyOf(strength);
        waiting = true;
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

    /// Notes whether somebody or something has assessed it.
    void keepWaiting(boolean stillWaiting) {
        waiting = stillWaiting;
    }

    /// How a strength is spelled where it must be unique: `2 mol/dm3`, empty for none.
    static String keyOf(@Nullable Strength strength) {
        return strength == null
                ? ""
                : strength.value().toPlainString() + " " + strength.unit().code();
    }
}
