package org.retort.hazards;

/// The nine hazard pictograms of the UN GHS.
public enum Pictogram {
    GHS01("Exploding bomb", "explosive"),
    GHS02("Flame", "flammable"),
    GHS03("Flame over circle", "oxidising"),
    GHS04("Gas cylinder", "gas under pressure"),
    GHS05("Corrosion", "corrosive"),
    GHS06("Skull and crossbones", "toxic"),
    GHS07("Exclamation mark", "harmful or irritant"),
    GHS08("Health hazard", "serious health hazard"),
    GHS09("Environment", "dangerous for the environment");

    private final String label;
    private final String meaning;

    Pictogram(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /// What the picture shows: `Corrosion`.
    public String label() {
        return label;
    }

    /// What it says: `corrosive`.
    public String meaning() {
        return meaning;
    }

    /// For those who do not see the picture: `Corrosion: corrosive`.
    public String alt() {
        return label + ": " + meaning;
    }

    /// Where the browser gets it: `/pictograms/GHS05.svg`.
    public String path() {
        return "/pictograms/" + name() + ".svg";
    }
}
