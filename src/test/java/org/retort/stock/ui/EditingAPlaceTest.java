package org.retort.stock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.retort.stock.PlaceRow;
import org.retort.stock.Places;
import org.retort.stock.StockRoom;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@RetortTest
@As("TECHNICIAN")
class EditingAPlaceTest extends SpringBrowserlessTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Places places;

    @Test
    @SuppressWarnings("unchecked")
    void what_a_place_stands_in_is_changed_in_its_form() {
        var room = new StockRoom(beans);
        UI.getCurrent()
                .navigate(
                        "places",
                        new QueryParameters(
                                Map.of("id", List.of(room.shelf.value().toString()))));
        test(find(Button.class).withText("Edit…").single()).click();

        ((ComboBox<PlaceRow>) find(ComboBox.class).withCaption("Stands in").single())
                .setValue(places.find(room.lab).orElseThrow());
        test(find(Button.class).withText("Save").single()).click();

        assertThat(places.path(room.shelf)).isEqualTo("Lab 4 › Shelf 2");
    }
}
