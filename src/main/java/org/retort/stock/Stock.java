package org.retort.stock;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.SupplierId;
import org.retort.catalogue.SupplierRow;
import org.retort.catalogue.Suppliers;
import org.retort.labels.LabelCode;
import org.retort.people.People;
import org.retort.platform.NoSuchThing;
import org.retort.platform.PersonId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What containers there are, for everybody to read.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Stock {

    private final ContainerSearch search;
    private final ContainerRows rows;
    private final Containers containers;
    private final Movements movements;
    private final MovementRows movementRows;
    private final PlaceRecords places;
    private final Formulations formulations;
    private final Suppliers suppliers;
    private final People people;

    Stock(
            ContainerSearch search,
            ContainerRows rows,
            Containers containers,
            Movements movements,
            MovementRows movementRows,
            PlaceRecords places,
            Formulations formulations,
            Suppliers suppliers,
            People people) {
        this.search = search;
        this.rows = rows;
        this.containers = containers;
        this.movements = movements;
        this.movementRows = movementRows;
        this.places = places;
        this.formulations = formulations;
        this.suppliers = suppliers;
        this.people = people;
    }

    /// One page of containers. Sorts by `name` (unless told), `expires`, `received` or `code`.
    ///
    /// @throws NoSuchThing if the filter's place is not of this school
    public Page<ContainerRow> containers(ContainerFilter filter, Pageable page) {
        var lines = search.page(filter, page);
        return new PageImpl<>(rows.rows(lines.getContent()), page, lines.getTotalElements());
    }

    public long count(ContainerFilter filter) {
        return search.count(filter);
    }

    /// What each chip above the list would show, within the text and the place of `filter`.
    public ContainerCounts counts(ContainerFilter filter) {
        return search.counts(filter);
    }

    public Optional<ContainerRow> find(ContainerId id) {
        return rows.rows(containers.lines(List.of(id.value()))).stream().findFirst();
    }

    public Optional<ContainerRow> find(LabelCode code) {
        return rows.rows(containers.lineOf(code.value())).stream().findFirst();
    }

    /// The rows of those of `ids` that this school has.
    public Map<ContainerId, ContainerRow> rows(Collection<ContainerId> ids) {
        var values = ids.stream().map(ContainerId::value).toList();
        return values.isEmpty()
                ? Map.of()
                : rows.rows(containers.lines(values)).stream()
                        .collect(Collectors.toMap(ContainerRow::id, Function.identity()));
    }

    /// @throws NoSuchThing if this school has no such container
    public ContainerDetail detail(ContainerId id) {
        var row = find(id).orElseThrow(() -> new NoSuchThing("container", id.value()));
        var origin = require(id).origin();
        var home = places.findById(origin.home()).map(Place::path).orElse("");
        return new ContainerDetail(
                row,
                formulations.row(row.formulation()),
                origin.supplier(),
                supplier(origin.supplier()),
                origin.lot(),
                origin.received(),
                origin.home(),
                home,
                origin.parent(),
                source(origin.parent()),
                name(origin.madeBy()),
                origin.lesson(),
                origin.note(),
                origin.version());
    }

    /// What was done to a container last.
    ///
    /// @throws NoSuchThing if this school has no such container
    public HistoryPage<MovementRow> history(ContainerId id) {
        return before(require(id), Integer.MAX_VALUE);
    }

    /// What was done to a container before one of its acts.
    ///
    /// @throws NoSuchThing if this school has no such container, or `act` was not done to it
    public HistoryPage<MovementRow> history(ContainerId id, MovementId act) {
        var container = require(id);
        var from = movements
                .findById(act)
                .filter(movement -> movement.container().equals(id))
                .orElseThrow(() -> new NoSuchThing("movement", act.value()));
        return before(container, from.number());
    }

    private HistoryPage<MovementRow> before(Container container, int number) {
        var lines = movements.before(container.id(), number, HistoryPage.ONE_MORE);
        return HistoryPage.of(lines, shown -> movementRows.rows(container, shown));
    }

    private @Nullable String supplier(@Nullable SupplierId id) {
        return id == null
                ? null
                : suppliers.rows(List.of(id)).values().stream()
                        .findFirst()
                        .map(SupplierRow::name)
                        .orElse(null);
    }

    private @Nullable String source(@Nullable ContainerId parent) {
        return parent == null
                ? null
                : find(parent)
                        .map(row -> "%s (%s)".formatted(row.label(), row.code().label()))
                        .orElse(null);
    }

    private @Nullable String name(@Nullable PersonId person) {
        return person == null ? null : people.names(List.of(person)).get(person);
    }

    private Container require(ContainerId id) {
        return containers.findById(id).orElseThrow(() -> new NoSuchThing("container", id.value()));
    }
}
