package org.retort.stock.ui;

import java.util.List;
import org.retort.platform.ui.SearchHit;
import org.retort.platform.ui.SearchSource;
import org.retort.stock.ContainerFilter;
import org.retort.stock.ContainerRow;
import org.retort.stock.Stock;
import org.retort.stock.StockNavigation;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/// Offers containers to the search.
@Component
class ContainerSearchSource implements SearchSource {

    private final Stock stock;

    ContainerSearchSource(Stock stock) {
        this.stock = stock;
    }

    @Override
    public String heading() {
        return "Containers";
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        return stock.containers(ContainerFilter.text(text), PageRequest.ofSize(limit))
                .map(ContainerSearchSource::hit)
                .getContent();
    }

    private static SearchHit hit(ContainerRow row) {
        var left = row.remaining();
        var detail = "%s · %s · %s"
                .formatted(
                        row.code().label(), left == null ? "amount unknown" : left.label() + " left", row.placePath());
        return new SearchHit(row.label(), detail, StockNavigation.container(row.id()));
    }
}
