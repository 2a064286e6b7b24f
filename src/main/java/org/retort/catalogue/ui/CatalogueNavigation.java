package org.retort.catalogue.ui;

import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.SubstanceId;
import org.retort.quantity.Strength;
import org.springframework.modulith.NamedInterface;

/// Opens the screens of the catalogue from other rooms.
@NamedInterface("navigation")
public final class CatalogueNavigation {

    static final String SUBSTANCES = "substances";
    static final String FORMULATIONS = "formulations";
    static final String TO_ASSESS = "to-assess";
    static final String EQUIPMENT_MODELS = "equipment-models";
    static final String SUPPLIERS = "suppliers";

    private CatalogueNavigation() {}

    /// Where a substance opens, without a leading slash.
    public static String route(SubstanceId substance) {
        return SUBSTANCES + "/" + substance.value();
    }

    /// Where a substance opens at a strength, or as it is supplied where there is none.
    public static String route(SubstanceId substance, @Nullable Strength strength) {
        return strength == null
                ? route(substance)
                : "%s?at=%s&unit=%s"
                        .formatted(
                                route(substance),
                                strength.value().toPlainString(),
                                strength.unit().code());
    }

    /// Where a formulation opens, with its classification and the way to assess it; without a leading slash.
    public static String route(FormulationId formulation) {
        return FORMULATIONS + "/" + formulation.value();
    }

    public static void open(SubstanceId substance) {
        UI.getCurrent().navigate(route(substance));
    }

    public static void open(FormulationId formulation) {
        UI.getCurrent().navigate(route(formulation));
    }

    public static void openSubstances() {
        UI.getCurrent().navigate(SUBSTANCES);
    }

    /// The list of what waits for a safety lead.
    public static void openToAssess() {
        UI.getCurrent().navigate(TO_ASSESS);
    }

    public static void openEquipmentModels() {
        UI.getCurrent().navigate(EQUIPMENT_MODELS);
    }

    public static void openSuppliers() {
        UI.getCurrent().navigate(SUPPLIERS);
    }
}
