package org.retort.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.retort.hazards.Classification;
import org.retort.hazards.Classified;
import org.retort.hazards.LeftOut;
import org.retort.hazards.MadeMilder;
import org.retort.platform.Outcome;

/// Which answers are milder than they were before somebody made facts milder: each change that has a reason is taken
/// back alone, and what would be said then is held against what is said.
final class Softened {

    private Softened() {}

    /// What is said of a thing by some facts; refused where by them it could not be so strong, and nothing was said.
    @FunctionalInterface
    interface Says {
        Outcome<Classified> of(Asked asked, SchoolFacts school);
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

    private static boolean isMilder(Classification now, Outcome<Classified> before) {
        return before instanceof Outcome.Done<Classified>(var said)
                && !LeftOut.between(said.classification(), now).isEmpty();
    }
}
