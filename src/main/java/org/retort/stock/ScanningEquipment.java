package org.retort.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.retort.labels.CodeKind;
import org.retort.platform.Outcome;
import org.retort.scanning.spi.Ask;
import org.retort.scanning.spi.ScanAction;
import org.retort.scanning.spi.ScanCard;
import org.retort.scanning.spi.ScanDone;
import org.retort.scanning.spi.ScanFact;
import org.retort.scanning.spi.Scannable;
import org.springframework.stereotype.Component;

/// What the Scan page shows of a piece of equipment, and what a technician may do with it now.
@Component
class ScanningEquipment implements Scannable {

    private final EquipmentStock equipment;
    private final HandlingEquipment handling;

    ScanningEquipment(EquipmentStock equipment, HandlingEquipment handling) {
        this.equipment = equipment;
        this.handling = handling;
    }

    @Override
    public CodeKind kind() {
        return CodeKind.EQUIPMENT;
    }

    @Override
    public Optional<ScanCard> card(UUID target) {
        return equipment.find(new EquipmentItemId(target)).map(this::card);
    }

    @Override
    public Optional<Object> json(UUID target) {
        return equipment.find(new EquipmentItemId(target)).map(EquipmentJson::of);
    }

    private ScanCard card(EquipmentItemRow item) {
        var mayMove = Technician.isSignedIn() && item.state() != EquipmentState.RETIRED;
        return new ScanCard(
                item.code(),
                item.name(),
                "",
                "",
                List.of(),
                "",
                List.of(),
                facts(item),
                warnings(item),
                mayMove ? actions(item) : List.of(),
                StockNavigation.equipment(item.id()),
                mayMove ? place -> move(item, new PlaceId(place), UUID.randomUUID()) : null,
                mayMove && item.state() == EquipmentState.IN_STORE
                        ? item.model().value()
                        : null);
    }

    private static List<ScanFact> facts(EquipmentItemRow item) {
        var facts = new ArrayList<ScanFact>();
        var serial = item.serial();
        if (serial != null) {
            facts.add(new ScanFact("Serial number", serial));
        }
        facts.add(new ScanFact("Place", item.placePath()));
        facts.add(new ScanFact("State", item.state().label()));
        return facts;
    }

    private static List<String> warnings(EquipmentItemRow item) {
        return switch (item.state()) {
            case IN_STORE, ISSUED -> List.of();
            case MISSING -> List.of("This was missing. Put it back now that it is found.");
            case QUARANTINED -> List.of("Out of use: do not use it.");
            case RETIRED -> List.of("This has been retired.");
        };
    }

    private List<ScanAction> actions(EquipmentItemRow item) {
        return List.of(
                item.state() == EquipmentState.QUARANTINED
                        ? new ScanAction(
                                "release",
                                "Back in use",
                                "put-back",
                                true,
                                new Ask.Nothing(),
                                answer -> done(
                                        handling.release(answer.operation(), item.id()),
                                        "Back in use: %s.".formatted(item.name())))
                        : new ScanAction(
                                "put-back",
                                "Put back",
                                "put-back",
                                item.state() != EquipmentState.IN_STORE,
                                new Ask.Nothing(),
                                answer -> done(
                                        handling.putBack(answer.operation(), item.id()),
                                        "Put back %s.".formatted(item.name()))),
                new ScanAction(
                        "move",
                        "Move…",
                        "move",
                        false,
                        new Ask.Place(),
                        answer -> move(item, new PlaceId(Objects.requireNonNull(answer.place())), answer.operation())),
                new ScanAction(
                        "break",
                        "Out of use…",
                        "bin",
                        false,
                        new Ask.Reason("What is wrong with it?"),
                        answer -> done(
                                handling.takeOutOfUse(
                                        answer.operation(), item.id(), Objects.requireNonNullElse(answer.reason(), "")),
                                "Taken out of use: %s.".formatted(item.name()))));
    }

    private Outcome<ScanDone> move(EquipmentItemRow item, PlaceId to, UUID operation) {
        return handling.move(operation, item.id(), to)
                .map(row -> new ScanDone("Moved %s to %s.".formatted(item.name(), row.toPath()), null));
    }

    private static Outcome<ScanDone> done(Outcome<EquipmentMovementRow> outcome, String sentence) {
        return outcome.map(_ -> new ScanDone(sentence, null));
    }
}
