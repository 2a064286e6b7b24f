package org.retort.hazards;

/// What a statement follows from, as data; put into words on demand.
public sealed interface Reason {

    /// In words: `12.0 % w/w ≥ 10 %, specific limit, Annex VI 017-002-01-X`.
    String sentence();

    /// The source of the facts, such as `CLP Annex VI, index 017-002-01-X`.
    String source();

    /// A named person decided.
    record ByHand(Provenance provenance) implements Reason {

        @Override
        public String sentence() {
            return "Assessed by hand: " + provenance.source();
        }

        @Override
        public String source() {
            return provenance.source();
        }
    }
}
