package org.retort.catalogue;

import org.retort.hazards.MadeMilder;

/// A trait that somebody took away from a substance, so that fewer neighbours are warned of.
record TraitTaken(String trait, MadeMilder by) {

    /// `No longer alkali. Made milder by R. Lewis, Mon 2 Nov 2026: it is neutral`
    String sentence() {
        return "No longer %s. %s".formatted(trait.replace('-', ' '), by.sentence());
    }
}
