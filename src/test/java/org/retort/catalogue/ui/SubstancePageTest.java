package org.retort.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.ReferenceLibrary;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.springframework.beans.factory.annotation.Autowired;

@RetortTest
@As("TECHNICIAN")
class SubstancePageTest extends SpringBrowserlessTest {

    @Autowired
    private ReferenceLibrary library;

    @Autowired
    private SubstanceCatalogue substances;

    @BeforeEach
    void copyTheLibrary() {
        library.copyInto();
    }

    @Test
    void the_address_holds_the_strength_and_the_label_follows_it() {
        open("C033", "0.4", "mol/dm3");

        assertThat(find(H1.class).single().getElement().getTextRecursively()).startsWith("Sodium hydroxide");
        assertThat(label()).contains("Sodium hydroxide", "0.4\u00A0mol/dm³", "WARNING", "Causes skin irritation.");
    }

    @Test
    void moving_the_handle_changes_the_label() {
        open("C033", "0.4", "mol/dm3");
        var strip = find(StrengthStrip.class).single();

        ComponentUtil.fireEvent(strip, new StrengthStrip.StrengthChosen(strip, true, "2"));

        assertThat(label()).contains("2\u00A0mol/dm³", "DANGER");
    }

    @Test
    void a_strength_that_cannot_be_is_said_and_the_page_stays() {
        open("C001", "40", "mol/dm3");

        assertThat(find(SubstanceView.class).single().getElement().getTextRecursively())
                .contains("Hydrochloric acid", "How strong, how dangerous");
    }

    @Test
    void each_band_stands_in_the_table_in_words() {
        open("C033", "0.4", "mol/dm3");

        assertThat(find(SubstanceView.class).single().getElement().getTextRecursively())
                .contains("Who says so", "Not classified", "Skin Irrit. 2", "Skin Corr. 1B", "Skin Corr. 1A");
    }

    private void open(String reference, String at, String unit) {
        var id = substances.byReference(reference).orElseThrow();
        UI.getCurrent().navigate(CatalogueNavigation.route(id), QueryParameters.simple(Map.of("at", at, "unit", unit)));
    }

    private String label() {
        return find(LabelPreview.class).single().getElement().getTextRecursively();
    }
}
