package org.retort.stock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.retort.catalogue.Form;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.Formulations;
import org.retort.quantity.Quantity;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the store could give to a lesson: in the store, not expired, known or unknown how much.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class StockAvailability {

    private static final int MOST_CANDIDATES = 200;

    private final Containers containers;
    private final StockedFormulations stocked;
    private final ContainerRows rows;
    private final Formulations formulations;
    private final Clock clock;

    StockAvailability(
            Containers containers,
            StockedFormulations stocked,
            ContainerRows rows,
            Formulations formulations,
            Clock clock) {
        this.containers = containers;
        this.stocked = stocked;
        this.rows = rows;
        this.formulations = formulations;
        this.clock = clock;
    }

    /// How much there is of each, unknown amounts counting as nothing; what is not there at all is left out. Of what is
    /// kept both by volume and by mass, the first kind met is counted.
    public Map<FormulationId, Quantity> inStore(Collection<FormulationId> wanted) {
        var sums = new HashMap<FormulationId, Quantity>();
        if (!wanted.isEmpty()) {
            for (var stored : containers.stored(values(wanted), LocalDate.now(clock))) {
                sums.merge(stored.formulation(), stored.quantity(), StockAvailability::together);
            }
        }
        return sums;
    }

    /// What could be picked, opened bottles first, then what expires soonest.
    public List<PickCandidate> candidates(FormulationId formulation) {
        return candidates(List.of(formulation)).getOrDefault(formulation, List.of());
    }

    /// The same for many at once, in as many queries as for one; what is not there at all is left out.
    public Map<FormulationId, List<PickCandidate>> candidates(Collection<FormulationId> wanted) {
        return pickable(wanted).stream().collect(Collectors.groupingBy(PickCandidate::formulation));
    }

    /// What it could be made from: the solid or the neat liquid, or stronger solutions, of the same substance.
    public List<PickCandidate> strongerOf(FormulationId formulation) {
        return strongerOf(List.of(formulation)).getOrDefault(formulation, List.of());
    }

    /// The same for many at once, in as many queries as for one; what cannot be made is left out.
    public Map<FormulationId, List<PickCandidate>> strongerOf(Collection<FormulationId> wanted) {
        var targets = formulations.rows(wanted).values();
        if (targets.isEmpty()) {
            return Map.of();
        }
        var substances =
                targets.stream().map(target -> target.substance().value()).collect(Collectors.toSet());
        var others = formulations.rows(stocked.inUseOf(substances));
        var stronger = targets.stream()
                .flatMap(target -> others.values().stream().filter(other -> isStronger(other, target)))
                .map(FormulationRow::id)
                .collect(Collectors.toSet());
        var there = pickable(stronger);
        return targets.stream()
                .collect(Collectors.toMap(
                        FormulationRow::id,
                        target -> there.stream()
                                .filter(bottle ->
                                        isStronger(Objects.requireNonNull(others.get(bottle.formulation())), target))
                                .toList()));
    }

    private List<PickCandidate> pickable(Collection<FormulationId> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : rows.candidates(containers.pickable(
                        values(wanted), LocalDate.now(clock), Limit.of(MOST_CANDIDATES * wanted.size())));
    }

    private static boolean isStronger(FormulationRow other, FormulationRow target) {
        var wanted = target.strength();
        if (wanted == null
                || other.id().equals(target.id())
                || !other.substance().equals(target.substance())) {
            return false;
        }
        var strength = other.strength();
        if (strength == null) {
            return other.form() == Form.SOLID || other.form() == Form.LIQUID;
        }
        return strength.unit() == wanted.unit() && strength.value().compareTo(wanted.value()) > 0;
    }

    private static Quantity together(Quantity first, Quantity second) {
        return first.comparableWith(second) ? first.plus(second) : first;
    }

    private static List<UUID> values(Collection<FormulationId> ids) {
        return ids.stream().map(FormulationId::value).toList();
    }
}
