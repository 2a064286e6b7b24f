package org.retort.stock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.Form;
import org.retort.catalogue.ReferenceLibrary;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceRow;
import org.retort.platform.ui.StrengthField;
import org.retort.quantity.Quantity;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.retort.quantity.Unit;
import org.retort.stock.ContainerId;
import org.retort.stock.NewContainers;
import org.retort.stock.PlaceId;
import org.retort.stock.PlaceRow;
import org.retort.stock.Places;
import org.retort.stock.Stock;
import org.retort.stock.StockRoom;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@RetortTest
@As("TECHNICIAN")
class WarningsOnScreenTest extends SpringBrowserlessTest {

    private static final String BESIDE_ETHER = "Bromine must not stand beside Ethoxyethane.";

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

    private StockRoom room;
    private ContainerId bromine;

    @BeforeEach
    void etherOnAShelfAndBromineOnAnother() {
        library.copyInto();
        room = new StockRoom(beans);
        bottle("C327", Form.LIQUID, null, room.shelf);
        bromine = bottle("C235", Form.LIQUID, null, room.otherShelf);
    }

    @Test
    void moving_warns_before_it_is_confirmed_and_is_done_all_the_same() {
        open("stock", bromine.value());
        press("Move…");

        choose("New place", room.shelf);

        assertThat(notes()).anyMatch(note -> note.contains(BESIDE_ETHER) && note.contains("rule I046"));
        assertThat(stock.find(bromine).orElseThrow().place()).isEqualTo(room.otherShelf);
        press("Move");
        assertThat(stock.find(bromine).orElseThrow().place()).isEqualTo(room.shelf);
        assertThat(text(find(ContainerPanel.class).single()))
                .contains(BESIDE_ETHER)
                .contains("(here: Ethoxyethane)");
    }

    @Test
    void a_container_says_where_it_belongs_and_a_regulated_one_what_the_law_says() {
        open("stock", bromine.value());
        assertThat(text(find(ContainerPanel.class).single()))
                .contains("Belongs in", "bromine (confidence: ", "Must not stand near", "flammable liquids")
                .doesNotContain(BESIDE_ETHER);

        open("stock", bottle("C003", Form.SOLUTION, "6", room.lab).value());
        assertThat(text(find(ContainerPanel.class).single()))
                .contains("Regulated explosives precursor: nitric acid counts above 3 % w/w; this is 6 % w/w.")
                .contains("GOV.UK");
    }

    @Test
    void a_place_shows_its_incompatible_neighbours_and_what_burns() {
        bottle("C235", Form.LIQUID, null, room.shelf);

        open("places", room.shelf.value());

        var place = find(com.vaadin.flow.component.html.Aside.class).all().stream()
                .map(WarningsOnScreenTest::text)
                .filter(text -> text.contains("Must not stand together"))
                .findFirst()
                .orElseThrow();
        assertThat(place)
                .contains("must not stand beside", "Bromine and ethoxyethane: violent, fire.")
                .contains("Flammable liquids. 1\u00A0dm³ here and under it.")
                .contains("to be checked");
    }

    @Test
    void receiving_warns_of_what_stands_there() {
        open("stock", bromine.value());
        press("Receive");

        chooseSubstance("C235");
        choose("Place", room.shelf);

        assertThat(notes()).anyMatch(note -> note.contains(BESIDE_ETHER));
    }

    @Test
    void making_up_shows_what_to_wear_the_order_of_mixing_and_the_law_before_it_is_made() {
        var acid = bottle("C003", Form.SOLUTION, "20", room.otherShelf);
        open("stock", acid.value());
        press("Make up from this…");

        find(StrengthField.class).single().setValue(Strength.of("10", StrengthUnit.PERCENT_W_W));
        choose("Where it will stand", room.shelf);

        assertThat(text(find(Dialog.class).single()))
                .contains("Splash goggles", "Lab coat", "Order of mixing", "acid into water, never water into acid")
                .contains("Regulated explosives precursor", "this is 10 % w/w")
                .contains("Nitric acid 10\u00A0% w/w must not stand beside Ethoxyethane", "H314");
    }

    private ContainerId bottle(String reference, Form form, @Nullable String percent, PlaceId place) {
        var strength = percent == null ? null : Strength.of(percent, StrengthUnit.PERCENT_W_W);
        var what = room.formulation(substances.byReference(reference).orElseThrow(), form, strength);
        return room.receive(NewContainers.full(what, 1, Quantity.of(1, Unit.DM3), place));
    }

    private static void open(String route, UUID id) {
        UI.getCurrent().navigate(route, new QueryParameters(Map.of("id", List.of(id.toString()))));
    }

    @SuppressWarnings("unchecked")
    private void choose(String caption, PlaceId place) {
        ((ComboBox<PlaceRow>) find(ComboBox.class).withCaption(caption).single())
                .setValue(places.find(place).orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private void chooseSubstance(String reference) {
        var id = substances.byReference(reference).orElseThrow();
        ((ComboBox<SubstanceRow>)
                        find(ComboBox.class).withCaption("Substance or mixture").single())
                .setValue(substances.rows(List.of(id)).get(id));
    }

    private List<String> notes() {
        return find(NeighbourNote.class).all().stream()
                .map(WarningsOnScreenTest::text)
                .toList();
    }

    private void press(String caption) {
        test(find(Button.class).withText(caption).single()).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
