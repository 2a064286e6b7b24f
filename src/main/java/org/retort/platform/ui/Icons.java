package org.retort.platform.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Retort's line icons, drawn in `frontend/styles/icons.css`. An icon never stands without a word or an `aria-label`.
public enum Icons {
    TODAY,
    SCAN,
    STOCK,
    SUBSTANCES,
    PLACES,
    PRACTICALS,
    REQUESTS,
    ASSESSMENTS,
    CHECKS,
    REPORTS,
    SETTINGS,
    SEARCH,
    PRINT,
    ADD,
    EDIT,
    DROP,
    MOVE,
    PUT_BACK,
    UNDO,
    BIN,
    CLOSE,
    MORE,
    PIN,
    CAMERA,
    LEFT,
    RIGHT,
    DOWN,
    UP,
    SIGN_OUT,
    KEY,
    LIGHT,
    DARK,
    PEOPLE,
    DOWNLOAD,
    UPLOAD,
    HELP,
    MENU,
    DEVICE;

    public String classNames() {
        return "icon icon-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A new icon, hidden from screen readers: the caption beside it is what they read.
    public Span create() {
        var icon = new Span();
        icon.addClassNames(classNames().split(" "));
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /// The icon that `@Menu(icon = "stock")` or `"icons/stock.svg"` names.
    public static Optional<Icons> named(String text) {
        var wanted = text.substring(text.lastIndexOf('/') + 1)
                .replace(".svg", "")
                .replace('-', '_')
                .toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(icon -> icon.name().equals(wanted))
                .findFirst();
    }
}
