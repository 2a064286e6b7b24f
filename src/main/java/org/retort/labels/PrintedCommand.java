package org.retort.labels;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;

/// A button on paper: scanned after a thing, it does something to that thing, for wet gloves and a scanner on a stand.
///
/// What its QR code holds begins with `CMD:`. A colon is in no label code and in no address behind `/S/`, so that a
/// command is never taken for a code, nor a code for a command.
public enum PrintedCommand {
    TAKE_250_CM3("CMD:TAKE:250CM3", "Take 250 cm³", "take-other", Quantity.of(250, Unit.CM3)),
    TAKE_100_CM3("CMD:TAKE:100CM3", "Take 100 cm³", "take-other", Quantity.of(100, Unit.CM3)),
    TAKE_50_G("CMD:TAKE:50G", "Take 50 g", "take-other", Quantity.of(50, Unit.G)),
    OPEN("CMD:OPEN", "Open", "open", null),
    PUT_BACK("CMD:PUT-BACK", "Put back", "put-back", null),
    FINISH("CMD:FINISH", "Finish", "finish", null),
    UNDO("CMD:UNDO", "Undo", "", null);

    private static final String PREFIX = "CMD:";

    private final String spelling;
    private final String label;
    private final String action;
    private final @Nullable Quantity amount;

    PrintedCommand(String spelling, String label, String action, @Nullable Quantity amount) {
        this.spelling = spelling;
        this.label = label;
        this.action = action;
        this.amount = amount;
    }

    /// Whether a scan is meant as a command, a known one or not.
    public static boolean isMeant(String text) {
        return text.strip().toUpperCase(Locale.ROOT).startsWith(PREFIX);
    }

    public static Optional<PrintedCommand> read(String text) {
        var scanned = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(command -> command.spelling.equals(scanned))
                .findFirst();
    }

    /// What the QR code holds.
    public String spelling() {
        return spelling;
    }

    /// `Take 250 cm³`
    public String label() {
        return label;
    }

    /// The action of the scanned thing that it stands for; empty to undo the last one.
    public String action() {
        return action;
    }

    public @Nullable Quantity amount() {
        return amount;
    }
}
