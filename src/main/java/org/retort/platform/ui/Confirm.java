package org.retort.platform.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;

/// Asks once more before something that cannot be taken back; the button says the verb.
public final class Confirm {

    private Confirm() {}

    /// @param verb what the button says and does, such as `Cancel the request`
    public static void ask(String question, String consequence, String verb, SerializableRunnable act) {
        dialog(question, consequence, verb, act).open();
    }

    /// Asks before a form closes, or a page is left, over what was typed into it.
    static ConfirmDialog throwAway(String question, SerializableRunnable act, SerializableRunnable stay) {
        var dialog = dialog(question, "What you typed here is thrown away.", "Throw away", act);
        dialog.setCancelText("Keep typing");
        dialog.addCancelListener(_ -> stay.run());
        dialog.open();
        return dialog;
    }

    /// As [#ask], drawn as a warning.
    public static void danger(String question, String consequence, String verb, SerializableRunnable act) {
        var dialog = dialog(question, consequence, verb, act);
        dialog.setConfirmButtonTheme("primary error");
        dialog.open();
    }

    private static ConfirmDialog dialog(String question, String consequence, String verb, SerializableRunnable act) {
        var dialog = new ConfirmDialog(question, consequence, verb, _ -> act.run());
        dialog.setCancelable(true);
        dialog.setCancelText("Leave it");
        return dialog;
    }
}
