package org.retort.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.retort.hazards.Classification;
import org.retort.hazards.LeftOut;
import org.retort.hazards.MadeMilder;

/// Which answers are milder than they were before somebody made facts milder: each change that has a reason is taken
/// back alone, and what would be said then is held against what is said.
final class Softened {

    private Softened() {}

    /// What is said of a thing by some facts.
    @FunctionalInterface
    interface Says {
        Classification of(Asked asked, SchoolFacts school);
    }

    /// Who made `now` milder, by facts of the substance itself or of a component.
    static List<MadeMilder> by(Classification now, Asked asked, SchoolFacts school, Says says) {
        if (!now.isAssessed()) {
            return List.of();
        }
        var whole = school.softenings().stream()
                .filter(softening -> {
                    var before = softening.before();
                    return isMilder(now, says.of(before.of(asked), before.of(school)));
                })
                .map(Softening::by);
        var parts = school.madeOf().stream()
                .flatMap(part -> part.school().softenings().stream()
                        .filter(softening -> isMilder(now, says.of(asked, school.with(part, softening.before()))))
                        .map(Softening::by));
        return Stream.concat(whole, parts).distinct().toList();
    }

    private static boolean isMilder(Classification now, Classification before) {
        return !LeftOut.between(before, now).isEmpty();
    }
}
