package org.retort.assessments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What changed on the kit since it was signed: replaced, added, left out, or another amount.
final class KitChanges {

    private final List<AssessedLine> gone;
    private final List<AssessedLine> come;
    private final List<LessonChange> changes = new ArrayList<>();

    private KitChanges(List<AssessedLine> signed, List<AssessedLine> now) {
        gone = new ArrayList<>(signed);
        come = new ArrayList<>(now);
    }

    static List<LessonChange> between(List<AssessedLine> signed, List<AssessedLine> now) {
        var found = new KitChanges(signed, now);
        found.same();
        found.replaced();
        found.gone.forEach(
                line -> found.changes.add(LessonChange.of("%s was taken off the kit.".formatted(line.label()))));
        found.come.forEach(line -> found.changes.add(new LessonChange(
                "%s%s was added to the kit.".formatted(line.label(), bottle(line)), line.formulation(), "not there")));
        return List.copyOf(found.changes);
    }

    /// Takes out the pairs that are still there: first those of the same amount, so that only real changes remain.
    private void same() {
        for (var line : List.copyOf(come)) {
            first(before -> before.formulation().equals(line.formulation()) && line.sameAmountAs(before))
                    .ifPresent(before -> pair(before, line));
        }
        for (var line : List.copyOf(come)) {
            first(before -> before.formulation().equals(line.formulation())).ifPresent(before -> {
                pair(before, line);
                changes.add(new LessonChange(
                        "The amount of %s changed from %s to %s."
                                .formatted(line.label(), words(before.amount()), words(line.amount())),
                        line.formulation(),
                        words(before.amount())));
            });
        }
    }

    private void replaced() {
        for (var line : List.copyOf(come)) {
            first(before -> name(before.label()).equals(name(line.label())))
                    .or(() -> gone.size() == 1 && come.size() == 1 ? Optional.of(gone.getFirst()) : Optional.empty())
                    .ifPresent(before -> {
                        pair(before, line);
                        changes.add(new LessonChange(
                                "%s was replaced by %s%s.".formatted(before.label(), rest(before, line), bottle(line)),
                                line.formulation(),
                                rest(line, before)));
                    });
        }
    }

    private Optional<AssessedLine> first(Predicate<AssessedLine> wanted) {
        return gone.stream().filter(wanted).findFirst();
    }

    private void pair(AssessedLine before, AssessedLine after) {
        gone.remove(before);
        come.remove(after);
    }

    /// The label of `after` without the name that it shares with `before`: `2 mol/dm³`.
    private static String rest(AssessedLine before, AssessedLine after) {
        var shared = name(after.label());
        var strength = after.label().substring(shared.length()).strip();
        return shared.equals(name(before.label())) && !strength.isEmpty() ? strength : after.label();
    }

    /// The label up to its strength: the first word that begins with a digit.
    private static String name(String label) {
        for (var at = 1; at < label.length(); at++) {
            if (Character.isDigit(label.charAt(at)) && Character.isSpaceChar(label.charAt(at - 1))) {
                return label.substring(0, at - 1);
            }
        }
        return label;
    }

    private static String bottle(AssessedLine line) {
        return line.containerCode() == null ? "" : " (bottle %s)".formatted(spaced(line.containerCode()));
    }

    private static String words(@Nullable String amount) {
        return amount == null || amount.isBlank() ? "none" : amount;
    }

    private static String spaced(String code) {
        return code.length() == 8 ? code.substring(0, 4) + " " + code.substring(4) : code;
    }
}
