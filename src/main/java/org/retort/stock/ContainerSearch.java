package org.retort.stock;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.Safety;
import org.retort.labels.LabelCode;
import org.retort.platform.NoSuchThing;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Finds containers. Words are looked up among the formulations in stock, which are few. The list by name is then cut
/// by their counts, so that neither a page nor its total depends on how many bottles a school has.
@Component
class ContainerSearch {

    private static final int SOON_DAYS = 30;

    private final EntityManager entities;
    private final Containers containers;
    private final StockedFormulations stocked;
    private final Safety safety;
    private final PlaceRecords places;
    private final Clock clock;

    ContainerSearch(
            EntityManager entities,
            Containers containers,
            StockedFormulations stocked,
            Safety safety,
            PlaceRecords places,
            Clock clock) {
        this.entities = entities;
        this.containers = containers;
        this.stocked = stocked;
        this.safety = safety;
        this.places = places;
        this.clock = clock;
    }

    Page<ContainerLine> page(ContainerFilter filter, Pageable page) {
        var code = code(filter);
        if (code == null && isPlain(filter) && ContainerOrder.of(page) == ContainerOrder.NAME) {
            return byName(matching(filter.text()), page);
        }
        var query = query(filter, standing(filter), this::judged);
        var total = code == null && isPlain(filter) ? sum(matching(filter.text())) : query.count();
        return new PageImpl<>(query.lines(page, total), page, total);
    }

    long count(ContainerFilter filter) {
        return count(filter, standing(filter));
    }

    private long count(ContainerFilter filter, @Nullable StandingThere standing) {
        return code(filter) == null && isPlain(filter)
                ? sum(matching(filter.text()))
                : query(filter, standing, this::judged).count();
    }

    /// What each chip would show within the text, the place and the state of `filter`, none counted further than
    /// [ContainerCounts#MANY].
    ContainerCounts counts(ContainerFilter filter) {
        var standing = standing(filter);
        var judged = SingletonSupplier.of(this::judged);
        var only = new EnumMap<ContainerFilter.Only, Long>(ContainerFilter.Only.class);
        for (var chip : ContainerFilter.Only.values()) {
            only.put(chip, query(filter.with(chip), standing, judged).countUpTo(ContainerCounts.MANY, chip.order()));
        }
        return new ContainerCounts(count(filter.with(null), standing), only);
    }

    private static boolean isPlain(ContainerFilter filter) {
        return filter.under() == null && filter.only() == null && filter.state() == null;
    }

    private List<StockedRow> matching(String text) {
        var words = SearchWords.patterns(text);
        return stocked.matching(words.get(0), words.get(1), words.get(2), words.get(3));
    }

    /// The page of a list by name: which formulations it shows follows from their counts.
    private Page<ContainerLine> byName(List<StockedRow> matching, Pageable page) {
        var total = sum(matching);
        var descending = ContainerOrder.descending(page);
        var inOrder = descending ? matching.reversed() : matching;
        var shown = new ArrayList<UUID>();
        var first = -1L;
        var at = 0L;
        var sliced = 0L;
        for (var row : inOrder) {
            if (at < page.getOffset() + page.getPageSize() && at + row.inUse() > page.getOffset()) {
                first = first < 0 ? at : first;
                sliced += row.inUse();
                shown.add(row.formulation().value());
            }
            at += row.inUse();
        }
        if (shown.isEmpty()) {
            return new PageImpl<>(List.of(), page, total);
        }
        var window = Window.of(page.getOffset() - first, page.getPageSize(), sliced);
        var lines = inUse().and("c.formulation.value in :formulations", "formulations", shown)
                .lines(window, ContainerOrder.NAME.sorted(descending != window.reversed()));
        return new PageImpl<>(lines, page, total);
    }

    /// What stands at the filter's place, looked up once for all that is asked about it; null for everywhere.
    private @Nullable StandingThere standing(ContainerFilter filter) {
        var under = filter.under();
        if (under == null) {
            return null;
        }
        var place = places.findById(under).orElseThrow(() -> new NoSuchThing("place", under.value()));
        return StandingThere.of(
                place.lineage(),
                containers.idsUnder(place.lineage(), filter.isInUse(), Limit.of(StandingThere.FEW + 1)));
    }

    private ContainerQuery query(ContainerFilter filter, @Nullable StandingThere standing, Supplier<Judged> judged) {
        var state = filter.state();
        var query = filter.isInUse() ? inUse() : new ContainerQuery(entities).and("c.inUse = false");
        if (state != null) {
            query.and("c.state = :state", "state", state);
        }
        narrowToText(query, filter);
        if (standing != null) {
            standing.narrow(query);
        }
        if (filter.only() != null) {
            narrowTo(query, filter.only(), judged);
        }
        return query;
    }

    private void narrowToText(ContainerQuery query, ContainerFilter filter) {
        var code = code(filter);
        if (code != null) {
            query.and("c.code = :code", "code", code.value());
        } else if (!filter.text().isBlank()) {
            var words = SearchWords.patterns(filter.text());
            query.and(
                    "c.formulation.value in :matching",
                    "matching",
                    values(stocked.matchingEver(words.get(0), words.get(1), words.get(2), words.get(3))));
        }
    }

    private void narrowTo(ContainerQuery query, ContainerFilter.Only only, Supplier<Judged> judged) {
        var today = LocalDate.now(clock);
        switch (only) {
            case EXPIRED -> query.and("c.expiryKey < :today", "today", today);
            case EXPIRING ->
                query.and("c.expiryKey >= :today", "today", today)
                        .and("c.expiryKey <= :soon", "soon", today.plusDays(SOON_DAYS));
            case LOW -> query.and("c.low = true");
            case UNKNOWN -> query.and("c.balance is null");
            case NOT_ASSESSED ->
                query.and(
                        "c.formulation.value in :unassessed",
                        "unassessed",
                        judged.get().notAssessed());
            case RESTRICTED ->
                query.and(
                        "c.formulation.value in :restricted",
                        "restricted",
                        judged.get().restricted());
        }
    }

    /// What the rules say of all that is in stock.
    private Judged judged() {
        return Judged.of(
                safety.of(matching("").stream().map(StockedRow::formulation).toList()));
    }

    private ContainerQuery inUse() {
        return new ContainerQuery(entities).and("c.inUse = true");
    }

    private static @Nullable LabelCode code(ContainerFilter filter) {
        return LabelCode.parse(filter.text()) instanceof LabelCode.Reading.Read(var code) ? code : null;
    }

    private static long sum(List<StockedRow> rows) {
        return rows.stream().mapToLong(StockedRow::inUse).sum();
    }

    private static Set<UUID> values(List<FormulationId> ids) {
        return ids.stream().map(FormulationId::value).collect(Collectors.toSet());
    }
}
