package org.retort.scanning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;

/// The camera of this device, reading QR codes in the browser.
@Tag("qr-scanner")
@NpmPackage(value = "barcode-detector", version = "3.2.2")
@NpmPackage(value = "zxing-wasm", version = "3.1.3")
@JsModule("./components/qr-scanner.ts")
class QrScanner extends Component {

    private static final long serialVersionUID = 1L;

    /// A code came into the picture.
    @DomEvent("code-scanned")
    public static class CodeScanned extends ComponentEvent<QrScanner> {

        private static final long serialVersionUID = 1L;
        private final String text;

        public CodeScanned(QrScanner source, boolean fromClient, @EventData("event.detail.value") String text) {
            super(source, fromClient);
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /// There is no camera, and why.
    @DomEvent("camera-failed")
    public static class CameraFailed extends ComponentEvent<QrScanner> {

        private static final long serialVersionUID = 1L;
        private final String reason;

        public CameraFailed(QrScanner source, boolean fromClient, @EventData("event.detail.reason") String reason) {
            super(source, fromClient);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    Registration onCode(ComponentEventListener<CodeScanned> listener) {
        return addListener(CodeScanned.class, listener);
    }

    Registration onFailure(ComponentEventListener<CameraFailed> listener) {
        return addListener(CameraFailed.class, listener);
    }

    void start() {
        getElement().callJsFunction("start");
    }

    void stop() {
        getElement().callJsFunction("stop");
    }
}
