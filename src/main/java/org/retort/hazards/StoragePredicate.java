package org.retort.hazards;

import java.util.Map;

/// One side of a rule of storage: what it speaks of.
public sealed interface StoragePredicate {

    boolean matches(Stored stored);

    /// What it speaks of, in words that follow "keep away from": `flammable liquids`, `bromine`.
    String words();

    /// Reads `trait:oxidising`, `id:C235` or `h:H225`.
    ///
    /// @throws IllegalArgumentException if it is none of them, or names what nobody knows
    static StoragePredicate parse(String text) {
        var colon = text.indexOf(':');
        var value = text.substring(colon + 1);
        return switch (colon < 0 ? "" : text.substring(0, colon)) {
            case "trait" -> new Trait(value);
            case "id" ->
                new Id(value, Listings.row(value).map(row -> row.text("name")).orElseThrow(() -> unknown(text)));
            case "h" ->
                new Code(HazardKnowledge.find(value)
                        .orElseThrow(() -> unknown(text))
                        .code());
            default -> throw unknown(text);
        };
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException("a rule of storage speaks of something unknown: " + text);
    }

    /// All that share a trait.
    record Trait(String name) implements StoragePredicate {

        private static final Map<String, String> WORDS = Map.ofEntries(
                Map.entry("oxidising", "oxidisers"),
                Map.entry("flammable", "flammable liquids"),
                Map.entry("flammable-solid", "flammable solids"),
                Map.entry("metal-powder", "metal powders"),
                Map.entry("sulfur-phosphorus", "sulfur and phosphorus"),
                Map.entry("organic", "organic substances"),
                Map.entry("water-reactive", "what reacts with water"),
                Map.entry("acid", "acids"),
                Map.entry("oxidising-acid", "oxidising acids"),
                Map.entry("organic-acid", "organic acids"),
                Map.entry("inorganic-acid", "inorganic acids"),
                Map.entry("weak-acid-solid", "solid weak acids"),
                Map.entry("alkali", "alkalis"),
                Map.entry("ammonia", "ammonia"),
                Map.entry("cyanide-sulfide", "cyanides and sulfides"),
                Map.entry("sulfite", "sulfites"),
                Map.entry("chlorate", "chlorates"),
                Map.entry("nitrite-hypochlorite", "nitrites and hypochlorites"),
                Map.entry("toxic", "toxic substances"),
                Map.entry("halogen", "halogens"),
                Map.entry("acyl-halide", "acyl halides"),
                Map.entry("ammonium-salt", "ammonium salts"),
                Map.entry("alkali-metal", "alkali metals"),
                Map.entry("aqueous", "water and whatever is dissolved in it"),
                Map.entry("keep-dry", "what must be kept dry"),
                Map.entry("under-oil", "what is kept under oil"),
                Map.entry("under-water", "what is kept under water"),
                Map.entry("halogenated-organic", "halogenated organic substances"),
                Map.entry("pyrophoric", "what ignites in air"),
                Map.entry("peroxide-former", "what forms peroxides"),
                Map.entry("keep-wet", "what must be kept wet"),
                Map.entry("gas-oxidising", "oxidising gases"),
                Map.entry("gas-flammable", "flammable gases"),
                Map.entry("gas-inert", "inert gases in cylinders"),
                Map.entry("catalyst-for-peroxide", "catalysts of peroxide"),
                Map.entry("cold", "what stands in the refrigerator"));

        @Override
        public boolean matches(Stored stored) {
            return stored.traits().contains(name);
        }

        @Override
        public String words() {
            return WORDS.getOrDefault(name, name.replace('-', ' '));
        }
    }

    /// One substance of the library, at any strength.
    record Id(String referenceId, String name) implements StoragePredicate {

        @Override
        public boolean matches(Stored stored) {
            return stored.referenceId().equals(referenceId);
        }

        @Override
        public String words() {
            return name;
        }
    }

    /// All to which a hazard statement applies.
    record Code(String code) implements StoragePredicate {

        @Override
        public boolean matches(Stored stored) {
            return stored.codes().contains(code);
        }

        @Override
        public String words() {
            return "what carries " + code;
        }
    }
}
