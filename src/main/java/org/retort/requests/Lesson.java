package org.retort.requests;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.people.GroupId;
import org.retort.platform.PersonId;
import org.retort.practicals.PracticalId;
import org.retort.requests.timetable.PeriodId;
import org.retort.stock.PlaceId;

/// The lesson that a request is for, as the form holds it; a draft may lack the day, the period, the room or the class.
///
/// @param when day and period
/// @param group the class of the list, or null when its code was typed
/// @param year of the class: what its pupils may handle depends on it
/// @param groupSize how many pupils work together
/// @param demonstration whether the teacher shows it: one set, however many watch
/// @param options the chosen sides of the practical's either/or lines
public record Lesson(
        PracticalId practical,
        When when,
        @Nullable PlaceId room,
        @Nullable GroupId group,
        String groupCode,
        int year,
        int pupils,
        int groupSize,
        boolean demonstration,
        PersonId teacher,
        int sparePercent,
        List<String> options,
        String notes) {

    /// Day and period of a lesson, each perhaps not yet known.
    public record When(@Nullable LocalDate date, @Nullable PeriodId period) {

        public static final When UNKNOWN = new When(null, null);
    }

    public Lesson {
        options = List.copyOf(options);
        groupCode = groupCode.strip();
        notes = notes.strip();
    }

    /// How many sets go out: 30 pupils in pairs are 15, a demonstration is one.
    public int sets() {
        return demonstration ? 1 : Math.ceilDiv(pupils, groupSize);
    }

    /// `15 pairs`, `10 groups of 3`, `11 singles`, `demonstration`.
    public String sharing() {
        return Sharing.words(pupils, groupSize, demonstration);
    }

    public Lesson at(LocalDate date, PeriodId period) {
        return with(new When(date, period), room, groupSize, demonstration, sparePercent);
    }

    public Lesson at(When newWhen) {
        return with(newWhen, room, groupSize, demonstration, sparePercent);
    }

    public Lesson in(PlaceId newRoom) {
        return with(when, newRoom, groupSize, demonstration, sparePercent);
    }

    public Lesson inGroupsOf(int size) {
        return with(when, room, size, false, sparePercent);
    }

    public Lesson shown() {
        return with(when, room, groupSize, true, sparePercent);
    }

    /// The same lesson, held by another teacher.
    public Lesson taughtBy(PersonId newTeacher) {
        return new Lesson(
                practical,
                when,
                room,
                group,
                groupCode,
                year,
                pupils,
                groupSize,
                demonstration,
                newTeacher,
                sparePercent,
                options,
                notes);
    }

    public Lesson withSpare(int percent) {
        return with(when, room, groupSize, demonstration, percent);
    }

    private Lesson with(
            When newWhen, @Nullable PlaceId newRoom, int newGroupSize, boolean newDemonstration, int newSpare) {
        return new Lesson(
                practical,
                newWhen,
                newRoom,
                group,
                groupCode,
                year,
                pupils,
                newGroupSize,
                newDemonstration,
                teacher,
                newSpare,
                options,
                notes);
    }
}
