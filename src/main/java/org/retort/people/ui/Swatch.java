package org.retort.people.ui;

import org.retort.documents.HouseColour;

/// Colours that schools often have, in shades that can be read.
enum Swatch {
    PETROL("Petrol", HouseColour.PETROL),
    NAVY("Navy", new HouseColour(0x1B2F5E)),
    BLUE("Royal blue", new HouseColour(0x1D4F9E)),
    PURPLE("Purple", new HouseColour(0x5B2A86)),
    MAROON("Maroon", new HouseColour(0x7A1F2B)),
    RED("Red", new HouseColour(0xB01E23)),
    GREEN("Bottle green", new HouseColour(0x14532D)),
    BROWN("Brown", new HouseColour(0x6B3F14)),
    SLATE("Slate", new HouseColour(0x3A5058));

    private final String label;
    private final HouseColour colour;

    Swatch(String label, HouseColour colour) {
        this.label = label;
        this.colour = colour;
    }

    String label() {
        return label;
    }

    HouseColour colour() {
        return colour;
    }
}
