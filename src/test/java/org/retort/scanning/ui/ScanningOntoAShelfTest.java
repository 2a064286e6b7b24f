package org.retort.scanning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.Form;
import org.retort.catalogue.ReferenceLibrary;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.retort.stock.ContainerId;
import org.retort.stock.NewContainers;
import org.retort.stock.PlaceId;
import org.retort.stock.Places;
import org.retort.stock.Stock;
import org.retort.stock.StockRoom;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@RetortTest
@As("TECHNICIAN")
class ScanningOntoAShelfTest extends SpringBrowserlessTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ReferenceLibrary library;

    @Autowired
    private SubstanceCatalogue substances;

    @Autowired
    private Places places;

    @Autowired
    private Stock stock;

    @Test
    void bromine_scanned_onto_the_ether_shelf_moves_there_and_the_page_warns_with_an_undo() {
        library.copyInto();
        var room = new StockRoom(beans);
        bottle(room, "C327", room.shelf);
        var bromine = bottle(room, "C235", room.otherShelf);

        scan(places.find(room.shelf).orElseThrow().code().value());
        scan(stock.find(bromine).orElseThrow().code().value());

        assertThat(stock.find(bromine).orElseThrow().place()).isEqualTo(room.shelf);
        assertThat(page()).contains("Warning. Bromine must not stand beside Ethoxyethane.");

        test(find(Button.class).withText("Undo the move").single()).click();

        assertThat(stock.find(bromine).orElseThrow().place()).isEqualTo(room.otherShelf);
        assertThat(page()).doesNotContain("must not stand beside");
    }

    private ContainerId bottle(StockRoom room, String reference, PlaceId place) {
        var what = room.formulation(substances.byReference(reference).orElseThrow(), Form.LIQUID, null);
        return room.receive(NewContainers.full(what, 1, Quantity.of(1, Unit.DM3), place));
    }

    private static void scan(String code) {
        UI.getCurrent().navigate("scan/" + code);
    }

    private String page() {
        return Objects.requireNonNull(find(ScanView.class).single().getElement().getTextRecursively());
    }
}
