package org.retort.stock.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.retort.platform.ui.SearchHit;
import org.retort.platform.ui.SearchSource;
import org.retort.stock.CountedRow;
import org.retort.stock.EquipmentFilter;
import org.retort.stock.EquipmentItemRow;
import org.retort.stock.EquipmentStock;
import org.retort.stock.StockNavigation;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/// Offers equipment to the search, pieces with a code first.
@Component
class EquipmentSearchSource implements SearchSource {

    private final EquipmentStock equipment;

    EquipmentSearchSource(EquipmentStock equipment) {
        this.equipment = equipment;
    }

    @Override
    public String heading() {
        return "Equipment";
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        var filter = EquipmentFilter.text(text);
        var page = PageRequest.ofSize(limit);
        return Stream.concat(
                        equipment.items(filter, page).map(EquipmentSearchSource::hit).stream(),
                        equipment.counted(filter, page).map(EquipmentSearchSource::hit).stream())
                .limit(limit)
                .toList();
    }

    private static SearchHit hit(EquipmentItemRow item) {
        return new SearchHit(
                item.name(),
                "%s · %s".formatted(item.code().label(), item.placePath()),
                StockNavigation.equipment(item.id()));
    }

    private static SearchHit hit(CountedRow count) {
        return new SearchHit(
                count.name(),
                "%d · %s".formatted(count.quantity(), count.placePath()),
                StockNavigation.EQUIPMENT + "?q=" + URLEncoder.encode(count.name(), StandardCharsets.UTF_8));
    }
}
