package org.retort.stock;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceRow;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelText;
import org.retort.labels.LabelText.Origin;
import org.retort.labels.Labelled;
import org.retort.people.People;
import org.retort.platform.Dates;
import org.retort.platform.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is printed on the label of a container: name, strength, hazards, place, who made it and until when it is good.
@Component
class LabelledContainers implements Labelled {

    private final Stock stock;
    private final Containers containers;
    private final Formulations formulations;
    private final SubstanceCatalogue substances;
    private final People people;

    LabelledContainers(
            Stock stock,
            Containers containers,
            Formulations formulations,
            SubstanceCatalogue substances,
            People people) {
        this.stock = stock;
        this.containers = containers;
        this.formulations = formulations;
        this.substances = substances;
        this.people = people;
    }

    @Override
    public CodeKind kind() {
        return CodeKind.CONTAINER;
    }

    @Override
    @Transactional(readOnly = true)
    public List<LabelText> texts(Collection<UUID> targets) {
        var rows = stock.rows(targets.stream().map(ContainerId::new).toList()).values();
        if (rows.isEmpty()) {
            return List.of();
        }
        var formulae = formulae(rows.stream().map(ContainerRow::formulation).collect(Collectors.toSet()));
        var makes =
                containers.makes(targets).stream().collect(Collectors.toMap(ContainerMake::id, Function.identity()));
        var makers = people.names(makes.values().stream()
                .map(ContainerMake::madeBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new LabelText(
                        row.id().value(),
                        row.name(),
                        formulae.getOrDefault(row.formulation(), ""),
                        row.strengthLabel(),
                        row.placePath(),
                        row.classification(),
                        origin(row, makes.get(row.id()), makers)))
                .toList();
    }

    private Map<FormulationId, String> formulae(Collection<FormulationId> ids) {
        var facts = formulations.rows(ids);
        var known = substances.rows(
                facts.values().stream().map(FormulationRow::substance).collect(Collectors.toSet()));
        var formulae = new HashMap<FormulationId, String>();
        facts.forEach((id, row) -> {
            SubstanceRow substance = known.get(row.substance());
            formulae.put(id, substance == null ? "" : substance.formula());
        });
        return formulae;
    }

    private static Origin origin(ContainerRow row, @Nullable ContainerMake make, Map<PersonId, String> makers) {
        if (make == null) {
            return Origin.UNKNOWN;
        }
        var maker = make.madeBy() == null ? null : makers.get(make.madeBy());
        var made = "Made " + Dates.day(make.received()) + (maker == null ? "" : " by " + maker);
        var expires = row.expires();
        var lot = make.lot();
        return new Origin(
                make.isOwn() ? made : "",
                expires == null ? "" : "Use by " + Dates.day(expires),
                lot == null || lot.isBlank() ? "" : "Batch " + lot);
    }
}
