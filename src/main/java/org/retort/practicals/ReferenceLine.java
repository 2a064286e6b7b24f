package org.retort.practicals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.Form;
import org.retort.platform.ReferenceRow;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

/// One kit line of the reference library, as its table spells it.
record ReferenceLine(ReferenceRow row) {

    private static final Pattern COUNTED =
            Pattern.compile("scalpel|thermometer|magnet|mounted needle|sealed source|blade", Pattern.CASE_INSENSITIVE);

    String practical() {
        return row.text("practical_id");
    }

    String item() {
        return row.text("item");
    }

    String itemId() {
        return row.text("item_id");
    }

    boolean isFacility() {
        return row.text("item_type").equals("facility");
    }

    boolean isEquipment() {
        return row.text("item_type").equals("equipment") && row.has("item_id");
    }

    boolean isChemical() {
        var type = row.text("item_type");
        return (type.equals("chemical") || type.equals("reagent")) && row.has("item_id");
    }

    /// The form in which the chemical is handed out; a solution of which as much as will go is dissolved is saturated.
    Form form() {
        if (row.text("concentration_unit").equals("saturated")) {
            return Form.SATURATED;
        }
        return switch (row.text("form")) {
            case "solid" -> Form.SOLID;
            case "neat", "liquid" -> Form.LIQUID;
            case "gas" -> Form.GAS;
            case "solution" -> Form.SOLUTION;
            default -> Form.READY;
        };
    }

    /// The strength of a solution; what is neat, saturated or ready as made has none.
    Optional<Strength> strength() {
        return form() == Form.SOLUTION
                ? row.number("concentration_value")
                        .flatMap(value -> StrengthUnit.parse(row.text("concentration_unit"))
                                .map(unit -> new Strength(value, unit)))
                : Optional.empty();
    }

    String confidence() {
        return row.text("confidence");
    }

    String source() {
        return row.text("source");
    }

    /// The line with its item, once that is known in the school's catalogue.
    KitLineData data(KitItem item) {
        var scope = Scope.parse(row.text("scope"));
        return new KitLineData(
                item,
                row.number("qty").orElse(BigDecimal.ONE),
                KitUnit.parse(row.text("unit")).orElse(KitUnit.ITEM),
                scope,
                scope == Scope.SHARED ? sharedBy() : null,
                row.prose("used_for"),
                row.prose("choice"),
                row.prose("notes"),
                isEquipment() && COUNTED.matcher(item()).find());
    }

    private @Nullable Integer sharedBy() {
        return row.number("shared_by").map(BigDecimal::intValue).orElse(null);
    }
}
