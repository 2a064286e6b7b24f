package org.retort.hazards;

import java.util.Locale;
import org.retort.platform.ReferenceRow;

/// A rule that two things must not stand beside one another, or must never be mixed.
///
/// @param reason what would happen, in a few words
/// @param condition when it holds or what is excepted, for a person to judge; empty when there is nothing to judge
/// @param confidence how sure the source is: `high`, `medium`, `low`
public record Incompatibility(
        String id,
        Kind kind,
        StoragePredicate one,
        StoragePredicate other,
        String reason,
        String condition,
        String confidence,
        String source) {

    /// What must not be done with the two.
    public enum Kind {
        NEIGHBOUR,
        MIX
    }

    private static final String ONE_SHELF = "for neighbours on one shelf";
    private static final String DRY_SOLID = "dry solid";

    static Incompatibility of(ReferenceRow row) {
        return new Incompatibility(
                row.text("id"),
                switch (row.text("kind")) {
                    case "neighbour" -> Kind.NEIGHBOUR;
                    case "mix" -> Kind.MIX;
                    default -> throw new IllegalArgumentException("no kind of rule: " + row.text("kind"));
                },
                StoragePredicate.parse(row.text("a")),
                StoragePredicate.parse(row.text("b")),
                row.text("reason"),
                row.text("condition"),
                row.text("confidence"),
                row.text("source"));
    }

    /// Whether it speaks of these two or of something in them, whichever comes first. A substance never stands in
    /// its own way.
    public boolean speaksOf(Stored first, Stored second) {
        return anyPair(first, second, false);
    }

    /// Whether it speaks of these two only because of something weak, so that it is no more than a hint.
    public boolean isHint(Stored first, Stored second) {
        return !anyPair(first, second, true);
    }

    /// Plain loops, because a full store has a great many pairs.
    private boolean anyPair(Stored first, Stored second, boolean loud) {
        if (speaksOfThemselves(first, second) && !(loud && (first.isWeak() || second.isWeak()))) {
            return true;
        }
        for (var part : first.parts()) {
            if (anyPair(part, second, loud)) {
                return true;
            }
        }
        for (var part : second.parts()) {
            if (anyPair(first, part, loud)) {
                return true;
            }
        }
        return false;
    }

    private boolean speaksOfThemselves(Stored first, Stored second) {
        var same = !first.referenceId().isEmpty() && first.referenceId().equals(second.referenceId());
        return !same && (isOf(first, second) || isOf(second, first));
    }

    /// What a thing must keep away from by this rule, or empty when the rule does not speak of it.
    String awayFrom(Stored stored) {
        return stored.all().anyMatch(one::matches)
                ? other.words()
                : stored.all().anyMatch(other::matches) ? one.words() : "";
    }

    /// Whether it holds only for two on the very same shelf.
    public boolean onOneShelfOnly() {
        return condition.equals(ONE_SHELF);
    }

    /// In a sentence that also says what it rests on: `Fire. When: ignited. (to be checked: …)`
    public String sentence() {
        var said = new StringBuilder(reason.substring(0, 1).toUpperCase(Locale.UK))
                .append(reason.substring(1))
                .append('.');
        if (!condition.isEmpty() && !onOneShelfOnly()) {
            said.append(" When: ").append(condition).append('.');
        }
        return said.append(" (").append(basis()).append(')').toString();
    }

    /// `to be checked: general knowledge, confidence high, rule I046`
    public String basis() {
        return "to be checked: %s, confidence %s, rule %s".formatted(source.replace('-', ' '), confidence, id);
    }

    /// How many of its two sides speak of more than one substance.
    int breadth() {
        return (one instanceof StoragePredicate.Id ? 0 : 1) + (other instanceof StoragePredicate.Id ? 0 : 1);
    }

    private boolean isOf(Stored a, Stored b) {
        return one.matches(a)
                && other.matches(b)
                && !(condition.equals(DRY_SOLID) && (isWet(one, a) || isWet(other, b)));
    }

    /// A rule about a dry solid names it by its id; dissolved it is not dry.
    private static boolean isWet(StoragePredicate side, Stored stored) {
        return side instanceof StoragePredicate.Id && stored.dissolved();
    }
}
