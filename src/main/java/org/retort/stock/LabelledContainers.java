package org.retort.stock;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelText;
import org.retort.labels.Labelled;
import org.springframework.stereotype.Component;

/// What is printed on the label of a container: name, strength, hazards, place and expiry.
@Component
class LabelledContainers implements Labelled {

    private final Stock stock;

    LabelledContainers(Stock stock) {
        this.stock = stock;
    }

    @Override
    public CodeKind kind() {
        return CodeKind.CONTAINER;
    }

    @Override
    public List<LabelText> texts(Collection<UUID> targets) {
        var ids = targets.stream().map(ContainerId::new).toList();
        return stock.rows(ids).values().stream().map(LabelledContainers::text).toList();
    }

    private static LabelText text(ContainerRow row) {
        var hazards = row.classification();
        return new LabelText(
                row.id().value(),
                row.name(),
                row.strengthLabel(),
                row.placePath(),
                hazards.pictograms(),
                hazards.word().isEmpty() ? null : hazards.word());
    }
}
