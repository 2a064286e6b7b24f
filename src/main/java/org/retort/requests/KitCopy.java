package org.retort.requests;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.practicals.KitLineId;
import org.retort.practicals.KitScale;
import org.retort.practicals.PracticalDetail;
import org.retort.practicals.ScaledLine;

/// Copies a practical's kit into a request, scaled to the class, and keeps what a person changed when the class
/// changes.
public final class KitCopy {

    private KitCopy() {}

    /// The kit of `practical` for `lesson`; lines that `before` changed, left out or added stay as they are.
    public static List<KitEntry> of(PracticalDetail practical, Lesson lesson, List<KitEntry> before) {
        var kept = before.stream()
                .filter(entry -> entry.source() != null)
                .collect(Collectors.toMap(KitEntry::source, Function.identity(), (first, _) -> first));
        var chosen = chosenLines(practical, lesson);
        var scaled = KitScale.scale(
                        practical, lesson.pupils(), lesson.groupSize(), lesson.demonstration(), lesson.sparePercent())
                .stream()
                .filter(line -> chosen.contains(line.line().id()))
                .map(line -> entry(line, kept));
        var extra = before.stream().filter(entry -> entry.origin() == LineOrigin.EXTRA);
        return Stream.concat(scaled, extra).toList();
    }

    private static Set<KitLineId> chosenLines(PracticalDetail practical, Lesson lesson) {
        return KitScale.chosen(practical.lines(), new HashSet<>(lesson.options())).stream()
                .map(line -> line.id())
                .collect(Collectors.toSet());
    }

    private static KitEntry entry(ScaledLine scaled, Map<KitLineId, KitEntry> kept) {
        var line = scaled.line();
        var before = kept.get(line.id());
        if (before != null && before.origin() != LineOrigin.SCALED) {
            return before;
        }
        return new KitEntry(
                before == null ? RequestLineId.next() : before.id(),
                line.id(),
                line.item(),
                line.label(),
                scaled.eachLabel(),
                scaled.total(),
                line.unit(),
                LineOrigin.SCALED,
                "",
                line.counted(),
                line.usedFor().isEmpty() ? line.notes() : line.usedFor());
    }
}
