package org.retort.scanning.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.retort.platform.ui.AtMost;
import org.retort.platform.ui.Icons;

/// The one field for scanners, typing and the camera. It keeps the focus, so that the next code can come at once.
class ScanField extends Div {

    private static final long serialVersionUID = 1L;

    /// Where one points with a finger, a field that has the focus opens the keyboard.
    private static final String FIELD_OR_CAMERA = """
            setTimeout(() => matchMedia('(pointer: coarse)').matches ? $1.focus({preventScroll: true}) : $0.focus())
            """;

    private final TextField code = new TextField();
    private final Button cameraButton = new Button(Icons.CAMERA.create());
    private final Div cameraPlace = new Div();
    private final SerializableConsumer<String> scanned;
    private boolean cameraOn;

    ScanField(SerializableConsumer<String> scanned) {
        this.scanned = scanned;
        addClassName("scan-field");
        code.setPlaceholder("Scan or type the next code");
        code.setAriaLabel("Code");
        code.setPrefixComponent(Icons.SCAN.create());
        code.setAutocomplete(Autocomplete.OFF);
        code.setAutofocus(true);
        AtMost.characters(code, 400);
        code.addKeyDownListener(Key.ENTER, _ -> submit());
        cameraButton.addThemeVariants(ButtonVariant.PRIMARY);
        cameraButton.setAriaLabel("Start camera");
        cameraButton.setId("camera");
        cameraButton.addClickListener(_ -> toggleCamera());
        var row = new Div(code, cameraButton);
        row.addClassName("scan-field-row");
        cameraPlace.addClassName("scan-camera");
        add(row, cameraPlace);
    }

    /// Ready for the next code.
    void ready() {
        code.clear();
        takeFocus();
    }

    /// Lets the next code come into the field, whatever had the focus before. While the camera of a phone reads
    /// the codes, the field is left alone: its focus would open the keyboard over the picture.
    void takeFocus() {
        if (cameraOn) {
            getElement().executeJs(FIELD_OR_CAMERA, code.getElement(), cameraButton.getElement());
        } else {
            code.focus();
        }
    }

    private void submit() {
        var text = code.getValue().strip();
        if (!text.isEmpty()) {
            scanned.accept(text);
        }
    }

    private void toggleCamera() {
        if (cameraOn) {
            cameraOff("");
            return;
        }
        var scanner = new QrScanner();
        scanner.onCode(event -> scanned.accept(event.text()));
        scanner.onFailure(event -> cameraOff(event.reason()));
        cameraPlace.removeAll();
        cameraPlace.add(scanner);
        scanner.start();
        cameraOn = true;
        cameraButton.setAriaLabel("Stop camera");
        takeFocus(); // a keyboard that was open closes
    }

    private void cameraOff(String reason) {
        cameraPlace.removeAll();
        cameraOn = false;
        cameraButton.setAriaLabel("Start camera");
        if (!reason.isEmpty()) {
            var words = new Div(reason);
            words.addClassName("scan-camera-off");
            words.getElement().setAttribute("role", "status");
            cameraPlace.add(words);
        }
    }
}
