package org.retort.requests;

import org.retort.requests.gate.Level;

/// How one line of a kit stands for its lesson: `4 short`, `free`, `to be made from …`.
///
/// @param from where it comes from: `lives in Lab 4`, `in store`; empty when nobody knows
public record LineOutlook(Level level, String word, String from) {

    static final LineOutlook UNWATCHED = new LineOutlook(Level.FINE, "", "");
}
