package org.retort.hazards;

import java.util.Optional;

/// Which physical class a statement belongs to, whatever its category.
final class PhysicalClasses {

    private PhysicalClasses() {}

    /// `Flam. Liq.` of `H225`; empty for a statement of health or the environment.
    static Optional<String> of(String code) {
        return Optional.ofNullable(
                switch (code) {
                    case "H200" -> "Unst. Expl.";
                    case "H201", "H202", "H203", "H204", "H205" -> "Expl.";
                    case "H206", "H207", "H208" -> "Desen. Expl.";
                    case "H220", "H221" -> "Flam. Gas";
                    case "H222", "H223", "H229" -> "Aerosol";
                    case "H224", "H225", "H226" -> "Flam. Liq.";
                    case "H228" -> "Flam. Sol.";
                    case "H240", "H241", "H242" -> "Self-react.";
                    case "H250" -> "Pyr.";
                    case "H251", "H252" -> "Self-heat.";
                    case "H260", "H261" -> "Water-react.";
                    case "H270", "H271", "H272" -> "Ox.";
                    case "H280", "H281" -> "Press. Gas";
                    case "H290" -> "Met. Corr.";
                    default -> null;
                });
    }
}
