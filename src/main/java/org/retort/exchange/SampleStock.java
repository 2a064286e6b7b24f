package org.retort.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.Form;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceId;
import org.retort.catalogue.SupplierData;
import org.retort.catalogue.SupplierId;
import org.retort.catalogue.Suppliers;
import org.retort.quantity.Quantity;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.retort.quantity.Unit;
import org.retort.stock.ContainerId;
import org.retort.stock.Facility;
import org.retort.stock.Handling;
import org.retort.stock.NewContainers;
import org.retort.stock.NewPlace;
import org.retort.stock.PlaceKind;
import org.retort.stock.Places;
import org.retort.stock.Receiving;
import org.retort.stock.StorageTrait;
import org.springframework.stereotype.Component;

/// Loads places and containers, with what was opened and taken since they came in.
@Component
class SampleStock {

    private static final String TECHNICIAN = "nair";
    private static final String OTHER_TECHNICIAN = "boateng";

    private final Places places;
    private final Receiving receiving;
    private final Handling handling;
    private final Formulations formulations;
    private final SubstanceCatalogue substances;
    private final Suppliers suppliers;

    SampleStock(
            Places places,
            Receiving receiving,
            Handling handling,
            Formulations formulations,
            SubstanceCatalogue substances,
            Suppliers suppliers) {
        this.places = places;
        this.receiving = receiving;
        this.handling = handling;
        this.formulations = formulations;
        this.substances = substances;
        this.suppliers = suppliers;
    }

    void loadPlaces(SampleSchool school) {
        school.as(TECHNICIAN, () -> {
            for (var row : school.file("places.csv").rows()) {
                var parent = row.some("parent").map(school::place).orElse(null);
                var traits = row.words("kept_for").stream()
                        .map(StorageTrait::valueOf)
                        .collect(Collectors.toSet());
                var facilities =
                        row.words("facilities").stream().map(Facility::valueOf).collect(Collectors.toSet());
                var kind = PlaceKind.valueOf(row.text("kind"));
                school.add(
                        row.text("key"),
                        row.done(places.create(new NewPlace(parent, row.text("name"), kind, traits, facilities))));
            }
        });
    }

    void loadContainers(SampleSchool school) {
        var references = new HashMap<String, SubstanceId>();
        var known = new HashMap<String, SupplierId>();
        school.as(TECHNICIAN, () -> references.putAll(substances.references()));
        for (var row : school.file("containers.csv").rows()) {
            var received = school.today().plusDays(row.number("received_days"));
            school.as(TECHNICIAN, received, () -> {
                var formulation = formulation(row, references);
                var supplier = row.some("supplier")
                        .map(name -> supplier(row, name, known))
                        .orElse(null);
                var ids = row.done(receiving.receive(arrival(school, row, formulation, received, supplier)));
                ids.forEach(id -> use(school, row, id));
            });
        }
    }

    private NewContainers arrival(
            SampleSchool school,
            SampleRow row,
            FormulationId formulation,
            LocalDate received,
            @Nullable SupplierId supplier) {
        var expires = row.someNumber("expires_days");
        return new NewContainers(
                UUID.randomUUID(),
                formulation,
                row.number("how_many"),
                1,
                size(row),
                null,
                row.some("left").isPresent(),
                false,
                supplier,
                row.some("lot").orElse(null),
                received,
                null,
                expires.isPresent() ? school.today().plusDays(expires.getAsInt()) : null,
                school.place(row.text("place")),
                row.some("note").orElse(null));
    }

    /// Opens what was opened, and takes what is gone.
    private void use(SampleSchool school, SampleRow row, ContainerId id) {
        var opened = row.someNumber("opened_days");
        if (opened.isEmpty()) {
            return;
        }
        var day = school.today().plusDays(opened.getAsInt());
        school.as(OTHER_TECHNICIAN, day, () -> {
            row.done(handling.open(UUID.randomUUID(), id));
            row.decimal("left")
                    .map(left -> gone(row, left))
                    .filter(gone -> gone.amount().signum() > 0)
                    .ifPresent(gone -> row.done(handling.take(UUID.randomUUID(), id, gone)));
        });
    }

    private static Quantity gone(SampleRow row, BigDecimal left) {
        return size(row).minus(new Quantity(left, unit(row)));
    }

    private FormulationId formulation(SampleRow row, Map<String, SubstanceId> references) {
        return formulation(row, references, formulations);
    }

    /// The formulation that a row names by substance, form and strength.
    static FormulationId formulation(SampleRow row, Map<String, SubstanceId> references, Formulations formulations) {
        var substance = references.get(row.text("substance"));
        if (substance == null) {
            throw new IllegalStateException("%s: no substance %s".formatted(row.where(), row.text("substance")));
        }
        var strength = row.decimal("strength")
                .map(value -> new Strength(value, strengthUnit(row)))
                .orElse(null);
        return row.done(formulations.of(substance, Form.valueOf(row.text("form")), strength));
    }

    private static StrengthUnit strengthUnit(SampleRow row) {
        return StrengthUnit.parse(row.text("strength_unit"))
                .orElseThrow(() -> new IllegalStateException(row.where() + ": no such strength unit"));
    }

    private static Quantity size(SampleRow row) {
        return new Quantity(row.decimal("size").orElseThrow(), unit(row));
    }

    private static Unit unit(SampleRow row) {
        return Unit.parse(row.text("unit"))
                .orElseThrow(() -> new IllegalStateException(row.where() + ": no such unit"));
    }

    private SupplierId supplier(SampleRow row, String name, Map<String, SupplierId> known) {
        return known.computeIfAbsent(
                name,
                _ -> suppliers
                        .byName(name)
                        .orElseGet(() -> row.done(suppliers.add(new SupplierData(name, "", "", "")))));
    }
}
