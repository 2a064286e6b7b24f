package org.retort.requests;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.retort.platform.Outcome;
import org.retort.requests.gate.Change;

/// What a lesson and its kit must be to be written down, and what may still be changed.
final class LessonRules {

    private LessonRules() {}

    static Optional<Outcome.Refused<Object>> broken(Lesson lesson, List<KitEntry> kit) {
        if (lesson.pupils() < 1 || lesson.pupils() > 99) {
            return refused("pupils", "A class has 1 to 99 pupils.");
        }
        if (lesson.groupSize() < 1 || lesson.groupSize() > 99) {
            return refused("groupSize", "A group has 1 to 99 pupils.");
        }
        if (lesson.sparePercent() < 0 || lesson.sparePercent() > 100) {
            return refused("spare", "Spare is between 0 and 100 %.");
        }
        if (lesson.year() < 0 || lesson.year() > 14) {
            return refused("year", "The year is between 0 and 14.");
        }
        if (lesson.groupCode().length() > 30) {
            return refused("group", "The class has at most 30 characters, such as 10X2.");
        }
        if (lesson.notes().length() > 2000) {
            return refused("notes", "Notes have at most 2 000 characters.");
        }
        return kit.stream()
                .filter(entry -> entry.amount().signum() < 0)
                .findFirst()
                .flatMap(entry -> refused("kit", "%s: an amount is not less than 0.".formatted(entry.label())));
    }

    /// Why this change may not be made in the state that the request is in.
    static Optional<Outcome.Refused<Object>> unchangeable(Request request, Lesson lesson, List<KitEntry> kit) {
        return switch (request.state()) {
            case DRAFT, SUBMITTED, QUERIED, ACCEPTED ->
                request.picks().stream().anyMatch(Pick::isOut) && kitDiffers(request, kit)
                        ? conflict("Bottles are picked for this already. Ask the technician to put them back first.")
                        : Optional.empty();
            case PREPARED ->
                kitDiffers(request, kit)
                                || !lesson.practical().equals(request.lesson().practical())
                        ? conflict("The kit stands ready as it was asked for: only day, period, room, teacher and"
                                + " notes can change now. Ask the technician.")
                        : Optional.empty();
            case DELIVERED, RETURNED, NOT_USED, CLOSED, DECLINED, CANCELLED ->
                conflict("This request is %s and cannot be changed any more."
                        .formatted(request.state().label()));
        };
    }

    /// What of a request that was sent would be another with this lesson and kit.
    ///
    /// @param sooner whether the lesson would begin before it does now
    static Set<Change> changed(Request request, Lesson after, List<KitEntry> kit, boolean sooner) {
        var before = request.lesson();
        var changed = EnumSet.noneOf(Change.class);
        if (!before.when().equals(after.when())) {
            changed.add(Change.DAY);
        }
        if (sooner && request.state() != RequestState.PREPARED) {
            changed.add(Change.SOONER);
        }
        if (!Objects.equals(before.room(), after.room())) {
            changed.add(Change.ROOM);
        }
        if (before.pupils() != after.pupils()
                || before.year() != after.year()
                || before.groupSize() != after.groupSize()
                || before.demonstration() != after.demonstration()) {
            changed.add(Change.CLASS);
        }
        if (!before.practical().equals(after.practical()) || kitDiffers(request, kit)) {
            changed.add(Change.KIT);
        }
        if (!before.teacher().equals(after.teacher())) {
            changed.add(Change.TEACHER);
        }
        return changed;
    }

    private static boolean kitDiffers(Request request, List<KitEntry> kit) {
        var now = new HashMap<RequestLineId, KitEntry>();
        kit.forEach(entry -> now.put(entry.id(), entry));
        return kit.size() != request.lines().size()
                || request.lines().stream().map(RequestLine::entry).anyMatch(before -> {
                    var after = now.get(before.id());
                    return after == null
                            || after.amount().compareTo(before.amount()) != 0
                            || after.origin() != before.origin();
                });
    }

    private static Optional<Outcome.Refused<Object>> refused(String field, String reason) {
        return Optional.of(Outcome.refused(field, reason));
    }

    private static Optional<Outcome.Refused<Object>> conflict(String reason) {
        return Optional.of(Outcome.conflict(reason));
    }
}
