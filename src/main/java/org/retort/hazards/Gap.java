package org.retort.hazards;

import java.util.Collection;
import java.util.List;

/// Something that nobody knows of a formulation although its health and environment hazards are known, such as whether
/// a solution still feeds a fire. It is printed, and whoever signs ticks it.
///
/// @param category the class that is open, such as `Ox. Liq. 2`
/// @param sentence what is not known and why, for the screen and the page
public record Gap(String category, String sentence) {

    /// What whoever fights a fire asks for: what burns, explodes, feeds a fire, poisons, or bursts.
    private static final List<String> OF_FIRE = List.of(
            "Expl.",
            "Unst. Expl.",
            "Desen. Expl.",
            "Flam.",
            "Aerosol",
            "Ox.",
            "Press. Gas",
            "Self-react.",
            "Self-heat.",
            "Org. Perox.",
            "Pyr.",
            "Water-react.",
            "Acute Tox.",
            "EUH001",
            "EUH006",
            "EUH014",
            "EUH018",
            "EUH019",
            "EUH044");

    /// Whether it matters in a fire: `Flam. Liq. 2` does, `Met. Corr. 1` does not.
    public boolean mattersInFire() {
        return OF_FIRE.stream().anyMatch(category::startsWith);
    }

    /// Whether it leaves open that a liquid burns.
    public boolean mayBurn() {
        return category.startsWith("Flam. Liq.");
    }

    /// The class as one word, by which a decision leaves it out: `Flam. Liq. 2` with no-break spaces.
    public String key() {
        return category.replace(' ', '\u00A0');
    }

    /// Whether one of these statements decides it: `H225` and `H226` decide `Flam. Liq. 2`, whichever it was.
    public boolean isDecidedBy(Collection<HazardStatement> statements) {
        return statements.stream()
                .flatMap(HazardStatement::codes)
                .anyMatch(code -> code.equals(category)
                        || PhysicalClasses.of(code).filter(category::startsWith).isPresent());
    }
}
