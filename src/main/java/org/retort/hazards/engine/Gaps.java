package org.retort.hazards.engine;

import org.retort.hazards.Gap;

/// Words for what is not known of a solution.
final class Gaps {

    private Gaps() {}

    static Gap physical(Part part, Rung listed) {
        return new Gap(
                listed.category(),
                "%s (%s) is listed for %s itself; whether it holds at %s w/w is not known, for the law has no limit for it."
                        .formatted(
                                listed.category(),
                                listed.statement().code(),
                                part.facts().inSentence(),
                                part.present().label()));
    }

    static Gap supplement(Part part, Rung listed) {
        return new Gap(
                listed.statement().code(),
                "%s is listed with %s; whether it holds at %s w/w is not known, for the law has no limit for it."
                        .formatted(
                                listed.statement().label(),
                                part.facts().inSentence(),
                                part.present().label()));
    }
}
