package org.retort.stock;

/// What a movement of equipment did.
public enum EquipmentAction {
    RECEIVE("Received"),
    LOST("Lost"),
    BROKEN("Broken"),
    CORRECT("Corrected"),
    MOVE("Moved"),
    ISSUE("Issued"),
    RETURN("Returned"),
    MISSING("Missing"),
    QUARANTINE("Taken out of use"),
    RELEASE("Back in use"),
    RETIRE("Retired");

    private final String label;

    EquipmentAction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
