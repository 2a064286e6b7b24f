package org.retort.stock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.EquipmentCatalogue;
import org.retort.catalogue.EquipmentModelData;
import org.retort.stock.CountedRow;
import org.retort.stock.EquipmentItemId;
import org.retort.stock.EquipmentItemRow;
import org.retort.stock.EquipmentState;
import org.retort.stock.EquipmentStock;
import org.retort.stock.Handling;
import org.retort.stock.HandlingEquipment;
import org.retort.stock.NewEquipmentItem;
import org.retort.stock.StockRoom;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// What is offered for a bottle or a piece can be done with it in the state it is in.
@RetortTest
@As("TECHNICIAN")
class OfferedActionsTest extends SpringBrowserlessTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Handling handling;

    @Autowired
    private HandlingEquipment pieces;

    @Autowired
    private EquipmentStock equipment;

    @Autowired
    private EquipmentCatalogue catalogue;

    private StockRoom room;

    @BeforeEach
    void aRoom() {
        room = new StockRoom(beans);
    }

    @Test
    void a_missing_bottle_is_put_back_and_one_in_quarantine_comes_back_in_use() {
        var missing = room.bottle();
        handling.missing(UUID.randomUUID(), missing, "not on the shelf").orThrow();
        var cloudy = room.bottle();
        handling.quarantine(UUID.randomUUID(), cloudy, "cloudy").orThrow();

        open("stock", Map.of("id", List.of(missing.value().toString())));
        assertThat(menu()).contains("Put back").doesNotContain("Back in use");

        open("stock", Map.of("id", List.of(cloudy.value().toString())));
        assertThat(menu()).contains("Back in use", "Correct the details…").doesNotContain("Put back");
    }

    @Test
    void a_piece_out_of_use_comes_back_in_use_and_a_retired_one_is_only_looked_at() {
        var piece = piece();
        pieces.takeOutOfUse(UUID.randomUUID(), piece, "lamp broken").orThrow();
        openPiece(piece);
        assertThat(buttons()).contains("Back in use", "Retire…").doesNotContain("Put back");

        test(find(Button.class).withText("Back in use").single()).click();
        assertThat(equipment.find(piece).orElseThrow().state()).isEqualTo(EquipmentState.IN_STORE);

        pieces.retire(UUID.randomUUID(), piece, "sold").orThrow();
        open("stock", Map.of());
        openPiece(piece);
        assertThat(buttons()).contains("Print label").doesNotContain("Move…", "Put back", "Missing…", "Retire…");
    }

    @Test
    void labels_of_all_at_a_place_are_those_of_its_pieces_too() {
        room.bottle();
        piece();
        open("places", Map.of("id", List.of(room.prepRoom.value().toString())));

        test(find(Button.class).withText("Labels of all here").single()).click();

        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Print 2 labels");
    }

    @Test
    @SuppressWarnings("unchecked")
    void every_column_of_the_lists_of_equipment_can_be_sorted_by() {
        open("stock/equipment", Map.of());
        assertThat(((Grid<CountedRow>) find(Grid.class).single())
                        .getColumns().stream().filter(Grid.Column::isSortable).map(Grid.Column::getHeaderText))
                .containsExactly("Equipment", "Place", "How many");

        open("stock/equipment", Map.of("kind", List.of("coded")));
        assertThat(((Grid<EquipmentItemRow>) find(Grid.class).single())
                        .getColumns().stream().filter(Grid.Column::isSortable).map(Grid.Column::getHeaderText))
                .containsExactly("Equipment", "Code", "Place", "State");
    }

    private EquipmentItemId piece() {
        var model = catalogue
                .add(new EquipmentModelData("Microscope", "general", false, null, "", ""))
                .orThrow();
        return pieces.register(new NewEquipmentItem(UUID.randomUUID(), model, null, room.shelf, null))
                .orThrow();
    }

    private void openPiece(EquipmentItemId piece) {
        open(
                "stock/equipment",
                Map.of("kind", List.of("coded"), "id", List.of(piece.value().toString())));
    }

    private static void open(String route, Map<String, List<String>> parameters) {
        UI.getCurrent().navigate(route, new QueryParameters(parameters));
    }

    private List<String> menu() {
        return find(ContainerActions.class)
                .single()
                .getChildren()
                .filter(MenuBar.class::isInstance)
                .map(MenuBar.class::cast)
                .flatMap(bar -> bar.getItems().getFirst().getSubMenu().getItems().stream())
                .map(MenuItem::getText)
                .toList();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }
}
