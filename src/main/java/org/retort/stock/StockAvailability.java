package org.retort.stock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        return pickable(List.of(formulation));
    }

    /// What it could be made from: the solid or the neat liquid, or stronger solutions, of the same substance.
    public List<PickCandidate> strongerOf(FormulationId formulation) {
        var target = formulations.row(formulation);
        var sameSubstance = stocked.inUseOf(target.substance());
        var stronger = formulations.rows(sameSubstance).values().stream()
                .filter(other -> isStronger(other, target))
                .map(FormulationRow::id)
                .toList();
        return stronger.isEmpty() ? List.of() : pickable(stronger);
    }

    private List<PickCandidate> pickable(Collection<FormulationId> wanted) {
        return rows.candidates(containers.pickable(values(wanted), LocalDate.now(clock), Limit.of(MOST_CANDIDATES)));
    }

    private static boolean isStronger(FormulationRow other, FormulationRow target) {
        var wanted = target.strength();
        if (wanted == null || other.id().equals(target.id())) {
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
