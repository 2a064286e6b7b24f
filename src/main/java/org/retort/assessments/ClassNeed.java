package org.retort.assessments;

/// What a class may need, ticked and never named: pupils' facts are kept as factors only.
public enum ClassNeed {
    ASTHMA("Asthma", "Inhalers within reach; work near the window or in the fume cupboard"),
    LATEX_ALLERGY("Latex allergy", "Nitrile gloves only"),
    OTHER_ALLERGY("Other allergy or sensitive skin", "Check the kit; gloves or another material"),
    HELP_TO_POUR("Needs help to pour or hold", "An adult or a partner pours"),
    SIGHT_OR_COLOUR("Sight or colour vision", "Large labels; read end points by meter or with a partner"),
    HEARING("Hearing", "Stop signal that can be seen"),
    SEATED("Works seated or in a wheelchair", "Bench at reach; nothing hot or corrosive above the lap"),
    LEARNING_ENGLISH("Learning English: show, do not tell", "Show each step; pictures on the sheet"),
    CLOSE_SUPERVISION("Close supervision: seated at the front", "Smaller groups; collect kit from the teacher");

    private final String label;
    private final String measure;

    ClassNeed(String label, String measure) {
        this.label = label;
        this.measure = measure;
    }

    public String label() {
        return label;
    }

    /// What is usually done about it.
    public String measure() {
        return measure;
    }
}
