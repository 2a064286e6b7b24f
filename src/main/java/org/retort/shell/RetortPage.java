package org.retort.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.PWA;
import com.vaadin.flow.shared.ui.Transport;

/// The page that every screen is shown in: the one style sheet, the icon, the app that a telephone may install.
@StyleSheet("styles/lab.css")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@PWA(
        name = "Retort, the prep room",
        shortName = "Retort",
        description = "What is in the prep room, what each lesson needs from it, and whether the lesson is safe",
        iconPath = "icons/icon.png",
        themeColor = "#0a6868",
        backgroundColor = "#f4f6f6",
        offlinePath = "offline.html")
@Push(transport = Transport.WEBSOCKET_XHR)
public class RetortPage implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Retort");
        settings.addFavIcon("icon", "icons/icon.png", "512x512");
    }
}
