package org.retort.catalogue;

import java.util.Arrays;
import java.util.Optional;

/// In what form a substance stands in the bottle.
public enum Form {
    SOLID("solid"),
    LIQUID("liquid"),
    GAS("gas"),
    /// Dissolved, at a stated strength.
    SOLUTION("solution"),
    /// Dissolved, as much as will go.
    SATURATED("saturated solution"),
    /// A mixture as made, or a solution as supplied whose strength is not stated.
    READY("ready to use");

    private final String label;

    Form(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// Whether it is the substance itself, dissolved in nothing.
    public boolean isNeat() {
        return this == SOLID || this == LIQUID || this == GAS;
    }

    /// Reads the reference library's spelling: `solid`, `liquid`, `gas`, `solution`, `saturated`, `ready`.
    public static Optional<Form> parse(String text) {
        return Arrays.stream(values())
                .filter(form -> form.name().equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}
