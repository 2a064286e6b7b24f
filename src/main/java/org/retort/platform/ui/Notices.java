package org.retort.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/// Short notices at the foot of the screen. What needs an answer is a dialog; what must be read stays until closed.
public final class Notices {

    private static final int SHORT = 5_000;
    private static final int TIME_TO_UNDO = 12_000;
    private static final int UNTIL_CLOSED = 0;

    private Notices() {}

    /// It was done: `Took 250 cm³ ethanol 96 % v/v.`
    public static void success(String text) {
        open(notice(text, Tone.OK, Glyph.FINE), SHORT);
    }

    public static void warn(String text) {
        open(closable(notice(text, Tone.ASK, Glyph.ASK)), TIME_TO_UNDO);
    }

    /// It was not done; stays until it is closed.
    public static void error(String text) {
        var notice = closable(notice(text, Tone.STOP, Glyph.STOP));
        notice.setAssertive(true);
        open(notice, UNTIL_CLOSED);
    }

    /// It was done and may be taken back for a while.
    public static void withUndo(String text, Runnable undo) {
        var notice = notice(text, Tone.OK, Glyph.FINE);
        var button = new Button("Undo", Icons.UNDO.create(), _ -> {
            notice.close();
            undo.run();
        });
        button.setDisableOnClick(true); // a double click takes back once
        button.addThemeVariants(ButtonVariant.TERTIARY);
        notice.add(button);
        open(closable(notice), TIME_TO_UNDO);
    }

    private static Notification notice(String text, Tone tone, Glyph glyph) {
        var words = new Span(text);
        words.addClassName("notice-text");
        var notice = new Notification();
        notice.addClassNames("notice", tone.className());
        notice.add(glyph.create(), words);
        return notice;
    }

    private static Notification closable(Notification notice) {
        var close = new Button(Icons.CLOSE.create(), _ -> notice.close());
        close.setAriaLabel("Close this notice");
        close.addThemeVariants(ButtonVariant.TERTIARY);
        notice.add(close);
        return notice;
    }

    private static void open(Notification notice, int duration) {
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.setDuration(duration);
        notice.open();
    }
}
