package org.retort.hazards;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.retort.hazards.Classification.NotAssessed;
import org.retort.hazards.Classification.NotClassified;

/// What one answer says and another leaves out: by that the other is milder.
public final class LeftOut {

    private static final String NOT_ASSESSED = "NOT ASSESSED";

    private LeftOut() {}

    /// The codes and the open classes of `before` that these statements neither name, cover nor decide. What suppliers
    /// add to what is not classified changes nothing, so it is never left out.
    ///
    /// @return codes such as `H318`, and classes as [Gap#key] writes them
    public static List<String> by(Collection<HazardStatement> statements, Classification before) {
        return by(statements, List.of(), before);
    }

    /// What is milder in `after`: its statements and gaps, and that it is assessed where `before` was not.
    public static List<String> between(Classification before, Classification after) {
        var assessed =
                before instanceof NotAssessed && after.isAssessed() ? Stream.of(NOT_ASSESSED) : Stream.<String>of();
        return after instanceof NotAssessed
                ? List.of()
                : Stream.concat(assessed, by(after.statements(), after.gaps(), before).stream())
                        .toList();
    }

    private static List<String> by(
            Collection<HazardStatement> statements, Collection<Gap> open, Classification before) {
        if (before instanceof NotClassified) {
            return List.of();
        }
        var left = before.statements().stream()
                .filter(statement -> !Covering.isCovered(statement, statements))
                .map(HazardStatement::code);
        var closed = before.gaps().stream()
                .filter(gap -> !gap.isDecidedBy(statements))
                .filter(gap -> open.stream().noneMatch(still -> still.category().equals(gap.category())))
                .map(Gap::key);
        return Stream.concat(left, closed).distinct().toList();
    }
}
