package org.retort.stock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Location;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.Form;
import org.retort.catalogue.FormulationId;
import org.retort.platform.ui.QuantityField;
import org.retort.platform.ui.StrengthField;
import org.retort.quantity.Quantity;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.retort.quantity.Unit;
import org.retort.stock.StockNavigation;
import org.retort.stock.StockRoom;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@RetortTest
@As("TECHNICIAN")
class MakingForTodayTest extends SpringBrowserlessTest {

    private static final Strength TENTH = Strength.of("0.1", StrengthUnit.MOL_PER_DM3);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TestSchools schools;

    private StockRoom room;
    private FormulationId weak;

    @BeforeEach
    void somethingToMake() {
        room = new StockRoom(beans);
        var soda = room.substance("Sodium carbonate");
        weak = room.formulation(soda, Form.SOLUTION, TENTH);
        room.bottle(room.formulation(soda, Form.SOLUTION, Strength.of("1", StrengthUnit.MOL_PER_DM3)));
    }

    @Test
    void what_is_to_be_made_opens_with_the_stronger_bottle_the_strength_and_the_amount_filled_in() {
        open(weak, "1650.2");

        assertThat(find(Dialog.class).single().getHeaderTitle())
                .isEqualTo("Make up from Sodium carbonate 1\u00A0mol/dm³");
        assertThat(find(StrengthField.class).single().getValue()).isEqualTo(TENTH);
        assertThat(find(QuantityField.class).single().getValue()).isEqualTo(Quantity.of("1651", Unit.CM3));
    }

    @Test
    void where_nothing_stronger_stands_it_says_so() {
        open(room.solution("Barium chloride", "0.2"), "100");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("Nothing that Barium chloride 0.2\u00A0mol/dm³ could be made from stands in the store.");
    }

    @Test
    void a_teacher_is_offered_no_making() {
        schools.actAs("Tea Cher", "TEACHER");

        open(weak, "100");

        assertThat(find(Dialog.class).all()).isEmpty();
    }

    private static void open(FormulationId wanted, String volume) {
        var link = new Location(StockNavigation.makeUp(wanted, Quantity.of(volume, Unit.CM3)));
        UI.getCurrent().navigate(link.getPath(), link.getQueryParameters());
    }
}
