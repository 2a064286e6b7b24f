package org.retort.requests;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.retort.labels.LabelCode;
import org.retort.platform.PersonId;

/// A request whole: the lesson, its kit, what was picked, and its history.
///
/// @param code its label code, once it was sent
/// @param trayCodes the codes of its trays, once it was sent
/// @param version carried through a form
public record RequestDetail(
        RequestRow row,
        Lesson lesson,
        PersonId requestedBy,
        @Nullable LabelCode code,
        List<LineRow> lines,
        List<TrayRow> trays,
        Map<TrayId, LabelCode> trayCodes,
        List<PickRow> picks,
        List<EventRow> events,
        int version) {

    public RequestId id() {
        return row.id();
    }

    public RequestState state() {
        return row.state();
    }

    /// What goes out, without what was left out and without what belongs to the room.
    public List<LineRow> going() {
        return lines.stream().filter(line -> line.entry().goesOut()).toList();
    }

    public List<KitEntry> kit() {
        return lines.stream().map(LineRow::entry).toList();
    }

    public List<PickRow> picksOf(RequestLineId line) {
        return picks.stream().filter(pick -> pick.line().equals(line)).toList();
    }
}
