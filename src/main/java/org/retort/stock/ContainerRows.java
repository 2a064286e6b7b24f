package org.retort.stock;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.Formulations;
import org.retort.labels.LabelCode;
import org.retort.quantity.Quantity;
import org.springframework.stereotype.Component;

/// Adds names, hazards and paths to the lines of a page: a fixed number of queries, however many lines.
@Component
class ContainerRows {

    private final Formulations formulations;
    private final PlaceRecords places;

    ContainerRows(Formulations formulations, PlaceRecords places) {
        this.formulations = formulations;
        this.places = places;
    }

    List<ContainerRow> rows(List<ContainerLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var facts =
                formulations.rows(lines.stream().map(ContainerLine::formulation).collect(Collectors.toSet()));
        var paths = paths(lines);
        return lines.stream()
                .map(line -> row(
                        line,
                        Objects.requireNonNull(facts.get(line.formulation())),
                        paths.getOrDefault(line.place(), "")))
                .toList();
    }

    List<PickCandidate> candidates(List<ContainerLine> lines) {
        return rows(lines).stream().map(ContainerRows::candidate).toList();
    }

    private Map<PlaceId, String> paths(List<ContainerLine> lines) {
        var ids = lines.stream().map(line -> line.place().value()).collect(Collectors.toSet());
        return places.all(ids).stream().collect(Collectors.toMap(Place::id, Place::path));
    }

    private static ContainerRow row(ContainerLine line, FormulationRow facts, String path) {
        var balance = line.balance();
        return new ContainerRow(
                line.id(),
                new LabelCode(line.code()),
                line.formulation(),
                facts.name(),
                facts.label(),
                facts.strength(),
                facts.classification(),
                line.bottles(),
                new Quantity(line.bottleSize(), line.unit()),
                balance == null ? null : new Quantity(balance, line.unit()),
                line.estimated(),
                line.low(),
                line.place(),
                path,
                line.opened(),
                line.expires(),
                line.state());
    }

    private static PickCandidate candidate(ContainerRow row) {
        return new PickCandidate(
                row.id(),
                row.code(),
                row.formulation(),
                row.label(),
                row.place(),
                row.placePath(),
                row.remaining(),
                row.estimated(),
                row.opened(),
                row.expires());
    }
}
