package org.retort.labels;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which label a chemical gets; other things have but one.
public enum LabelDesign {
    FITTING("What the bottle needs"),
    STOCK("Stock labels"),
    HAZARD("Hazard labels");

    private final String label;

    LabelDesign(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// As scripts spell it: `hazard`.
    public String spelling() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The design that scripts spell so.
    public static Optional<LabelDesign> spelled(String text) {
        return Arrays.stream(values())
                .filter(design -> design.spelling().equalsIgnoreCase(text.strip()))
                .findFirst();
    }

    /// A bottle that was filled here warns; one as bought has its supplier's label, and needs to be found.
    boolean warns(LabelText text) {
        return text.hazards() != null
                && (this == HAZARD || this == FITTING && text.origin().isOwn());
    }
}
