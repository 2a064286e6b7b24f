package org.retort.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Sets up each page: language, colours, what to say when the session or the connection is gone, and who hears of
/// faults.
@Component
class PageSetUp implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final int RETRY_MILLISECONDS = 3_000;
    private static final int RETRIES = 1_000;

    private final FaultHandler faults;

    PageSetUp(FaultHandler faults) {
        this.faults = faults;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(session -> session.getSession().setErrorHandler(faults));
        service.addUIInitListener(page -> prepare(page.getUI()));
        service.setSystemMessagesProvider(_ -> messages());
        event.addIndexHtmlRequestListener(PageSetUp::prepare);
    }

    private static void prepare(UI ui) {
        ui.setLocale(Locale.UK);
        var connection = ui.getReconnectDialogConfiguration();
        connection.setDialogText("The connection to Retort is lost. Trying again…");
        connection.setDialogTextGaveUp("Retort cannot be reached. Check the network, then reload the page.");
        connection.setReconnectInterval(RETRY_MILLISECONDS);
        connection.setReconnectAttempts(RETRIES);
    }

    private static void prepare(IndexHtmlResponse response) {
        var html = response.getDocument().selectFirst("html");
        if (html != null) {
            html.attr("lang", "en-GB");
            ColourChoice.of(response.getVaadinRequest()).writeTo(html);
        }
    }

    private static SystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption("You have been signed out");
        messages.setSessionExpiredMessage("You were away for a while. Click here or press Esc to sign in again.");
        messages.setInternalErrorCaption("Something went wrong");
        messages.setInternalErrorMessage(
                "What you saved is kept. Click here or press Esc to go on; tell whoever looks after Retort if it happens again.");
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption("Cookies are switched off");
        messages.setCookiesDisabledMessage(
                "Retort needs one to know that you are signed in. Allow cookies for this address, then click here.");
        return messages;
    }
}
