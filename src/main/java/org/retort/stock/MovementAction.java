package org.retort.stock;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a movement of the ledger did.
public enum MovementAction {
    RECEIVE("Received"),
    TAKE("Taken"),
    PUT_BACK("Put back"),
    MOVE("Moved"),
    OPEN("Opened"),
    ESTIMATE("Level seen"),
    FINISH("Finished"),
    BREAK("Broken"),
    DISPOSE("Disposed of"),
    CORRECT("Corrected"),
    ISSUE("Issued"),
    RETURN("Returned"),
    MISSING("Missing"),
    QUARANTINE("Quarantined"),
    RELEASE("Released"),
    UNDO("Undone");

    private final String label;

    MovementAction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// As scripts spell it: `put-back`.
    public String spelling() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Reads the spelling of scripts: `put-back`.
    public static Optional<MovementAction> parse(String text) {
        return Arrays.stream(values())
                .filter(action -> action.spelling().equals(text))
                .findFirst();
    }
}
