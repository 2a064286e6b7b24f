package org.retort.stock.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.retort.platform.ui.Address;
import org.retort.platform.ui.Icons;
import org.retort.stock.ContainerCounts;
import org.retort.stock.ContainerFilter;
import org.retort.stock.ContainerFilter.Only;
import org.retort.stock.PlaceId;
import org.retort.stock.Places;

/// Search, place and chips above the list of chemicals.
class StockFilterBar extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField text = new TextField();
    private final PlaceBox place;
    private final Map<Only, Button> chips = new EnumMap<>(Only.class);
    private final transient Places places;
    private final Runnable changed;
    private @Nullable Only only;
    private boolean reading;

    StockFilterBar(Places places, Runnable changed) {
        this.places = places;
        this.changed = changed;
        this.place = new PlaceBox("", places);
        addClassName("filter-bar");
        text.setPlaceholder("Name, CAS or code");
        text.setAriaLabel("Search the stock");
        text.setPrefixComponent(Icons.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(_ -> changed());
        place.setPlaceholder("All places");
        place.setAriaLabel("Place");
        place.addValueChangeListener(_ -> changed());
        add(text, place);
        Arrays.stream(Only.values()).forEach(this::addChip);
    }

    ContainerFilter filter() {
        return new ContainerFilter(text.getValue(), place.chosen().orElse(null), only, null);
    }

    /// Takes what the address says; a place that is not of this school counts as none.
    void read(QueryParameters parameters) {
        reading = true;
        text.setValue(Address.text(parameters, "q").orElse(""));
        place.choose(Address.id(parameters, "place")
                .map(PlaceId::new)
                .flatMap(places::find)
                .orElse(null));
        only = Address.text(parameters, "only")
                .flatMap(name -> Arrays.stream(Only.values())
                        .filter(chip -> spelling(chip).equals(name))
                        .findFirst())
                .orElse(null);
        reading = false;
    }

    /// What the address should say.
    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("q", text.getValue());
        parameters.put("place", place.chosen().map(id -> id.value().toString()).orElse(""));
        parameters.put("only", only == null ? "" : spelling(only));
        return parameters;
    }

    void show(ContainerCounts counts) {
        chips.forEach((chip, button) -> {
            button.setText(chip.label());
            button.setSuffixComponent(count(counts.label(chip)));
            button.setClassName("chip-on", chip == only);
            button.getElement().setAttribute("aria-pressed", String.valueOf(chip == only));
        });
    }

    private void addChip(Only chip) {
        var button = new Button(chip.label(), _ -> {
            only = only == chip ? null : chip;
            changed();
        });
        button.addClassName("chip");
        if (chip == Only.EXPIRING) {
            button.setTooltipText("Within 30 days");
        }
        chips.put(chip, button);
        add(button);
    }

    private static Span count(String number) {
        var count = new Span(number);
        count.addClassName("chip-count");
        return count;
    }

    private void changed() {
        if (!reading) {
            changed.run();
        }
    }

    private static String spelling(Only chip) {
        return chip.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
