package org.retort.stock;

import org.jspecify.annotations.Nullable;

/// Which equipment a list shows.
///
/// @param text words of the name, category or serial number, in any order; empty for all
/// @param under a place and everything in it, or null for everywhere
/// @param residentOnly only what lives in a lab
public record EquipmentFilter(String text, @Nullable PlaceId under, boolean residentOnly) {

    public static final EquipmentFilter ALL = new EquipmentFilter("", null, false);

    public static EquipmentFilter text(String text) {
        return new EquipmentFilter(text, null, false);
    }
}
