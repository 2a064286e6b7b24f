package org.retort.stock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.Restricted;
import org.retort.labels.CodeKind;
import org.retort.platform.Dates;
import org.retort.quantity.Quantity;
import org.retort.scanning.spi.ScanCard;
import org.retort.scanning.spi.ScanFact;
import org.retort.scanning.spi.ScanFill;
import org.retort.scanning.spi.Scannable;
import org.springframework.stereotype.Component;

/// What the Scan page shows of a container.
@Component
class ScanningContainers implements Scannable {

    private final Stock stock;
    private final ContainerScanActions actions;
    private final Neighbours neighbours;
    private final Clock clock;

    ScanningContainers(Stock stock, ContainerScanActions actions, Neighbours neighbours, Clock clock) {
        this.stock = stock;
        this.actions = actions;
        this.neighbours = neighbours;
        this.clock = clock;
    }

    @Override
    public CodeKind kind() {
        return CodeKind.CONTAINER;
    }

    @Override
    public Optional<ScanCard> card(UUID target) {
        return stock.find(new ContainerId(target)).map(this::card);
    }

    @Override
    public Optional<Object> json(UUID target) {
        return stock.find(new ContainerId(target)).map(ContainerJson::of);
    }

    private ScanCard card(ContainerRow row) {
        var hazards = row.classification();
        var strength = row.strength();
        var mayMove = Technician.isSignedIn() && row.state().inUse();
        return new ScanCard(
                row.code(),
                row.name(),
                strength == null ? "" : Quantity.grouped(strength.value()),
                strength == null ? "" : strength.unit().symbol(),
                hazards.pictograms(),
                hazards.wordOrCodes(),
                hazards.statements().stream().map(HazardStatement::label).toList(),
                facts(row),
                warnings(row),
                mayMove ? actions.of(row) : List.of(),
                StockNavigation.container(row.id()),
                mayMove ? place -> actions.move(row, new PlaceId(place), UUID.randomUUID()) : null,
                mayMove && isFree(row) ? row.formulation().value() : null);
    }

    private boolean isFree(ContainerRow row) {
        return row.state().usable() && row.state() != ContainerState.ISSUED && !row.expired(LocalDate.now(clock));
    }

    private static List<ScanFact> facts(ContainerRow row) {
        var facts = new ArrayList<ScanFact>();
        var remaining = row.remaining();
        facts.add(new ScanFact(
                "Left",
                remaining == null
                        ? "Amount unknown"
                        : "%s%s of %s"
                                .formatted(
                                        row.estimated() ? "about " : "",
                                        remaining.label(),
                                        row.capacity().label()),
                new ScanFill(remaining, row.capacity(), row.low())));
        facts.add(new ScanFact("Place", row.placePath()));
        facts.add(new ScanFact("State", row.state().label()));
        var opened = row.opened();
        if (opened != null) {
            facts.add(new ScanFact("Opened", Dates.day(opened)));
        }
        var expires = row.expires();
        if (expires != null) {
            facts.add(new ScanFact("Expires", Dates.day(expires)));
        }
        return facts;
    }

    private List<String> warnings(ContainerRow row) {
        var warnings = new ArrayList<String>();
        row.classification().gaps().forEach(gap -> warnings.add("Not known: " + gap.sentence()));
        if (!row.classification().mark().isEmpty()) {
            warnings.add(row.classification().mark() + ".");
        }
        var expires = row.expires();
        if (expires != null && row.expired(LocalDate.now(clock))) {
            warnings.add("Expired on %s. Do not use it; dispose of it.".formatted(Dates.day(expires)));
        }
        switch (row.state()) {
            case FINISHED -> warnings.add("This container is finished.");
            case DISPOSED -> warnings.add("This container has been disposed of.");
            case MISSING -> warnings.add("This container was missing. Put it back now that it is found.");
            case QUARANTINED -> warnings.add("In quarantine: do not use it.");
            case IN_STORE, OPENED, ISSUED -> {}
        }
        var storage = neighbours.around(row);
        storage.here().stream()
                .filter(NeighbourWarning::isLoud)
                .map(NeighbourWarning::sentence)
                .forEach(warnings::add);
        storage.what().milder().stream().map(sentence -> sentence + ".").forEach(warnings::add);
        storage.what().law().stream()
                .filter(Restricted::applies)
                .map(Restricted::sentence)
                .forEach(warnings::add);
        return warnings;
    }
}
