package org.retort.assessments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import org.junit.jupiter.api.Test;
import org.retort.platform.ui.DayField;
import org.retort.testing.As;
import org.retort.testing.RetortTest;

@RetortTest
@As("SAFETY_LEAD")
class PrintingViewTest extends SpringBrowserlessTest {

    @Test
    void a_day_that_cannot_be_read_is_said_to_be_none_and_not_taken_for_an_empty_field() throws Exception {
        navigate(PrintingView.class);
        var from = find(DayField.class).withCaption("From").single();
        from.clear();
        from.getElement()
                .getNode()
                .getFeature(ElementPropertyMap.class)
                .deferredUpdateFromClient("_inputElementValue", "31/02/2026")
                .run();
        from.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(from.getElement(), "unparsable-change", JacksonUtils.createObjectNode()));

        begin();

        assertThat(from.getErrorMessage()).isEqualTo("That is no day. Write it as 24/11/2026.");
    }

    @Test
    void a_refusal_stands_beside_its_day_and_a_double_click_begins_once() {
        navigate(PrintingView.class);
        var to = find(DayField.class).withCaption("To").single();
        to.clear();

        begin();

        assertThat(to.getErrorMessage()).isEqualTo("Say up to which day.");
        assertThat(find(Notification.class).all()).isEmpty();
        var begin = find(Button.class).withText("Begin").single();
        assertThat(begin.isDisableOnClick()).isTrue(); // the browser lets no second click through
        assertThat(begin.isEnabled()).isTrue();
    }

    private void begin() {
        test(find(Button.class).withText("Begin").single()).click();
    }
}
