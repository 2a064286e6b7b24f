package org.retort.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retort.platform.ui.DetailSection;
import org.retort.stock.ContainerId;
import org.retort.stock.Neighbours;
import org.retort.stock.Stock;

/// Makes the panel that shows one container beside the list.
@org.springframework.stereotype.Component
class ContainerPanels {

    /// The subject under which other rooms add their sections to a container.
    static final String SUBJECT = "container";

    private final Stock stock;
    private final Neighbours neighbours;
    private final StockDialogs dialogs;
    private final List<DetailSection> sections;
    private final Clock clock;

    ContainerPanels(
            Stock stock, Neighbours neighbours, StockDialogs dialogs, List<DetailSection> sections, Clock clock) {
        this.stock = stock;
        this.neighbours = neighbours;
        this.dialogs = dialogs;
        this.sections = sections.stream()
                .filter(section -> section.subject().equals(SUBJECT))
                .sorted(Comparator.comparingInt(DetailSection::order))
                .toList();
        this.clock = clock;
    }

    /// @param close what the close button does
    /// @param changed told when something was done to the container
    ContainerPanel panel(ContainerId id, SerializableRunnable close, Runnable changed) {
        var detail = stock.detail(id);
        var storage = StorageCard.of(neighbours.around(detail.row()));
        var below = Stream.concat(Stream.of(storage), contributed(id).stream()).toList();
        var history = new HistoryList(stock.history(id), act -> stock.history(id, act), clock.getZone());
        return new ContainerPanel(detail, history, dialogs, below, clock, close, changed);
    }

    private List<Component> contributed(ContainerId id) {
        return sections.stream()
                .map(section -> section.section(id.value()))
                .flatMap(Optional::stream)
                .toList();
    }
}
