package org.retort.hazards;

/// What protects a person, each with an icon of our own.
public enum PpeItem {
    EYE_PROTECTION("Eye protection", "eye-protection"),
    GOGGLES("Splash goggles", "goggles"),
    FACE_SHIELD("Face shield", "face-shield"),
    GLOVES("Gloves", "gloves"),
    APRON("Apron", "apron"),
    LAB_COAT("Lab coat", "lab-coat"),
    FUME_CUPBOARD("Fume cupboard", "fume-cupboard"),
    VENTILATE("Ventilate the room", "ventilate"),
    NO_NAKED_FLAMES("No naked flames", "no-naked-flames-required"),
    TIE_HAIR_BACK("Tie hair back", "tie-hair-back"),
    WASH_HANDS("Wash hands", "wash-hands"),
    READ_INSTRUCTIONS("Read the instructions", "read-instructions");

    private final String label;
    private final String icon;

    PpeItem(String label, String icon) {
        this.label = label;
        this.icon = icon;
    }

    public String label() {
        return label;
    }

    /// Where the browser gets its icon: `/pictograms/ppe/goggles.svg`.
    public String path() {
        return "/pictograms/ppe/" + icon + ".svg";
    }
}
