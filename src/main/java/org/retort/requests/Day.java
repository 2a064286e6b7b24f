package org.retort.requests;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.FormulationId;
import org.retort.quantity.Quantity;
import org.retort.requests.timetable.PeriodRow;
import org.retort.requests.timetable.WeekLetter;
import org.retort.stock.PlaceId;

/// A day of the prep room: its lessons by period and room, what clashes, what is to be made.
///
/// @param whyNoLessons `the weekend`, `Half-term`; null on a school day
/// @param toPick how many lines each accepted request still has to be picked
public record Day(
        LocalDate date,
        @Nullable WeekLetter week,
        @Nullable String whyNoLessons,
        List<PeriodRow> periods,
        List<Room> rooms,
        List<RequestRow> lessons,
        Map<RequestId, Long> toPick,
        List<Clash> clashes,
        List<ToMake> toMake,
        Ahead tomorrow) {

    /// A room that holds a lesson that day.
    public record Room(PlaceId id, String name) {}

    /// More of a model is asked for in a period than there is.
    ///
    /// @param fix a move that would settle it, if there is one
    public record Clash(
            PeriodRow period, String model, int asked, int here, List<RequestRow> lessons, Optional<Move> fix) {

        /// `Clash in P4. Top-pan balance: 9 asked, 6 here.`
        public String sentence() {
            return "%s: %d asked, %d here.".formatted(model, asked, here);
        }
    }

    /// Moving one lesson to another period of the day.
    public record Move(RequestRow lesson, PeriodRow to) {

        /// `move 10Y2 to P5`
        public String label() {
            return "Move %s to %s".formatted(lesson.groupCode(), to.name());
        }
    }

    /// A solution of which too little stands in the store for the day.
    ///
    /// @param hazardWord `Danger`, or the codes of what carries no signal word
    public record ToMake(
            FormulationId formulation,
            String label,
            Quantity missing,
            String forWhom,
            LocalTime by,
            String hazardWord) {}

    /// The next school day, in short.
    public record Ahead(LocalDate date, int lessons, int toAccept) {}

    /// The lessons in a room and period.
    public List<RequestRow> at(PlaceId room, PeriodRow period) {
        return lessons.stream()
                .filter(lesson -> room.equals(lesson.room()) && period.equals(lesson.period()))
                .toList();
    }

    public boolean clashes(RequestRow lesson) {
        return clashes.stream()
                .flatMap(clash -> clash.lessons().stream())
                .anyMatch(other -> other.id().equals(lesson.id()));
    }
}
