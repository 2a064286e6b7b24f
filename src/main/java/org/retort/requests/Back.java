package org.retort.requests;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.retort.platform.Outcome;
import org.retort.practicals.KitItem;

/// What became of a line of the kit after the lesson.
///
/// @param returned came back as it went out
/// @param broken broken or lost
/// @param usedUp used
/// @param notUsed came back unused, as a bottle still sealed
public record Back(RequestLineId line, BigDecimal returned, BigDecimal broken, BigDecimal usedUp, BigDecimal notUsed) {

    /// What a line is divided into. Together with its line a part names the field that a refusal is about.
    public enum Part {
        RETURNED,
        BROKEN,
        USED_UP,
        NOT_USED;

        public String of(RequestLineId line) {
            return name() + " " + line.value();
        }
    }

    /// What somebody wrote of a line. A part that was left empty is not 0: nobody has said what became of it.
    public static Outcome<Back> told(RequestLineId line, Map<Part, BigDecimal> written) {
        return parts().filter(part -> !written.containsKey(part))
                .findFirst()
                .<Outcome<Back>>map(empty -> Outcome.refused(empty.of(line), "Write a number, 0 for none."))
                .orElseGet(() -> Outcome.done(of(line, written)));
    }

    /// What is taken to have become of a line unless somebody says otherwise: all of it is the rest (see [#rest]), and
    /// what is to be counted is left for somebody to count.
    ///
    /// @param state of the request before its kit is taken back
    public static Back usual(KitEntry entry, RequestState state) {
        return of(
                entry.id(),
                rest(entry, state).map(part -> Map.of(part, entry.amount())).orElseGet(Map::of));
    }

    /// The part of a line that holds whatever is not said to be another: everything came back whole, and what a lesson
    /// consumes is used up, unless the kit was not used. What is to be counted has none.
    ///
    /// @param state of the request before its kit is taken back
    public static Optional<Part> rest(KitEntry entry, RequestState state) {
        if (entry.counted()) {
            return Optional.empty();
        }
        if (!entry.isConsumed()) {
            return Optional.of(Part.RETURNED);
        }
        return Optional.of(state == RequestState.NOT_USED ? Part.NOT_USED : Part.USED_UP);
    }

    private static Back of(RequestLineId line, Map<Part, BigDecimal> parts) {
        return new Back(
                line,
                parts.getOrDefault(Part.RETURNED, BigDecimal.ZERO),
                parts.getOrDefault(Part.BROKEN, BigDecimal.ZERO),
                parts.getOrDefault(Part.USED_UP, BigDecimal.ZERO),
                parts.getOrDefault(Part.NOT_USED, BigDecimal.ZERO));
    }

    public BigDecimal amount(Part part) {
        return switch (part) {
            case RETURNED -> returned;
            case BROKEN -> broken;
            case USED_UP -> usedUp;
            case NOT_USED -> notUsed;
        };
    }

    /// Why this cannot be what became of `entry`, beside the part that is wrong; empty when it can. What is
    /// counted must add up to what went out.
    Optional<Outcome.Refused<RequestState>> refusal(KitEntry entry) {
        for (var part : List.of(Part.BROKEN, Part.USED_UP, Part.NOT_USED, Part.RETURNED)) { // the rest follows these
            if (amount(part).signum() < 0) {
                return refused(part, "An amount cannot be below 0.");
            }
            if (entry.item() instanceof KitItem.Equipment && isFraction(amount(part))) {
                return refused(part, "Give a whole number.");
            }
        }
        var more = sum().compareTo(entry.amount());
        if (entry.counted() && more != 0) {
            return refused(
                    Part.RETURNED,
                    "%s went out, %s are accounted for. Count again, or say what is broken or lost."
                            .formatted(entry.total(), entry.unit().label(sum())));
        }
        return more > 0
                ? refused(
                        parts().filter(part -> amount(part).signum() > 0)
                                .findFirst()
                                .orElseThrow(),
                        "Only %s went out, and this makes %s in all."
                                .formatted(entry.total(), entry.unit().label(sum())))
                : Optional.empty();
    }

    private Optional<Outcome.Refused<RequestState>> refused(Part part, String reason) {
        return Optional.of(Outcome.refused(part.of(line), reason));
    }

    private static Stream<Part> parts() {
        return Arrays.stream(Part.values());
    }

    private static boolean isFraction(BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0;
    }

    private BigDecimal sum() {
        return parts().map(this::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
