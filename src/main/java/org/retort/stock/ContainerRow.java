package org.retort.stock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.FormulationId;
import org.retort.hazards.Classification;
import org.retort.labels.LabelCode;
import org.retort.quantity.Quantity;
import org.retort.quantity.Strength;

/// A container as a list shows it.
///
/// @param name the substance, `Sodium hydroxide`
/// @param label the substance and its strength, `Sodium hydroxide 2 mol/dm³`
/// @param strength of a solution, or null
/// @param bottles how many bottles share this code; one, unless it is a set of refilled reagent bottles
/// @param size of one bottle
/// @param remaining what is left in all of them, or null when nobody knows
/// @param estimated whether `remaining` was seen by eye
/// @param low a fifth of the whole or less is left
public record ContainerRow(
        ContainerId id,
        LabelCode code,
        FormulationId formulation,
        String name,
        String label,
        @Nullable Strength strength,
        Classification classification,
        int bottles,
        Quantity size,
        @Nullable Quantity remaining,
        boolean estimated,
        boolean low,
        PlaceId place,
        String placePath,
        @Nullable LocalDate opened,
        @Nullable LocalDate expires,
        ContainerState state) {

    /// Whether its day has passed.
    public boolean expired(LocalDate today) {
        return expires != null && expires.isBefore(today);
    }

    /// What fits into all its bottles.
    public Quantity capacity() {
        return size.times(bottles);
    }

    /// `2 mol/dm³`; what it is beside its name where there is no strength, such as `saturated solution`; mostly empty.
    public String strengthLabel() {
        if (strength != null) {
            return strength.label();
        }
        return label.startsWith(name + ", ") ? label.substring(name.length() + 2) : "";
    }
}
