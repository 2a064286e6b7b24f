package org.retort.scanning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;

/// The address that every QR code holds, `/S/{CODE}`: goes on to the Scan page with the code scanned.
@Route("s")
@RouteAlias("S")
@PermitAll
class CodeAddressView extends Div implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;

    @Override
    public void setParameter(BeforeEvent event, String code) {
        event.forwardTo(ScanView.class, code);
    }
}
