package org.retort.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.retort.platform.Outcome;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How much of a substance, as it is bought, solutions of it take.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class StockNeeded {

    private static final Quantity ONE_DM3 = Quantity.of(1, Unit.DM3);

    private final FormulationStore formulations;
    private final Substances substances;

    StockNeeded(FormulationStore formulations, Substances substances) {
        this.formulations = formulations;
        this.substances = substances;
    }

    /// What a cubic decimetre of each takes, in two questions however many: grams of a solid, cm³ of a liquid.
    ///
    /// @return only solutions weaker than what is bought; empty inside where the figures for it are not known
    public Map<FormulationId, Optional<Quantity>> perDm3(Collection<FormulationId> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var solutions =
                formulations.facts(wanted.stream().map(FormulationId::value).collect(Collectors.toSet())).stream()
                        .filter(one -> one.form() == Form.SOLUTION && one.strength() != null)
                        .toList();
        if (solutions.isEmpty()) {
            return Map.of();
        }
        var held =
                substances
                        .all(solutions.stream()
                                .map(one -> one.substance().value())
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Substance::id, Function.identity()));
        var needed = new HashMap<FormulationId, Optional<Quantity>>();
        for (var solution : solutions) {
            var substance = Objects.requireNonNull(held.get(solution.substance()));
            var target = Objects.requireNonNull(solution.strength());
            var bought = new Dilution(substance.suppliedForm(), null, substance.referenceId(), substance.data());
            if (!bought.isNoStrongerThan(target)) {
                needed.put(
                        solution.id(),
                        bought.stockFor(target, ONE_DM3) instanceof Outcome.Done<Quantity>(var stock)
                                ? Optional.of(stock)
                                : Optional.empty());
            }
        }
        return needed;
    }
}
