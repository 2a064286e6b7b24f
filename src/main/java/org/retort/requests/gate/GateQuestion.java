package org.retort.requests.gate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.retort.assessments.Validity;
import org.retort.catalogue.FormulationId;
import org.retort.practicals.Handler;
import org.retort.practicals.Mode;
import org.retort.requests.timetable.PeriodRow;
import org.retort.requests.timetable.SchoolDays;
import org.retort.stock.Facility;
import org.retort.stock.PlaceId;

/// All that the policies may ask: the lesson, the practical, the school's day, and what there is.
public record GateQuestion(LessonAsked lesson, PracticalAsked practical, SchoolDay school, Shelf shelf) {

    /// The lesson as it is planned.
    public record LessonAsked(
            LocalDate date,
            PeriodRow period,
            PlaceId room,
            String roomName,
            int year,
            int pupils,
            int groupSize,
            boolean demonstration,
            int sparePercent,
            boolean ledByTeacher) {

        Slot slot() {
            return new Slot(date, period.id());
        }

        LocalDateTime starts() {
            return date.atTime(period.starts());
        }
    }

    /// What the practical demands.
    public record PracticalAsked(
            Mode mode, Handler whoMayHandle, @Nullable Integer leadTimeHours, List<String> facilities) {}

    /// The school's time and rules.
    public record SchoolDay(LocalDateTime now, int deadlineHours, SchoolDays days, List<PeriodRow> periods) {}

    /// What is needed and what there is.
    ///
    /// @param inGroupsOf what equipment would be needed in groups of so many
    /// @param blocks why something on the kit must not go out, a sentence each
    public record Shelf(
            List<EquipmentNeed> equipment,
            IntFunction<List<EquipmentNeed>> inGroupsOf,
            EquipmentSupply supply,
            List<ChemicalNeed> chemicals,
            Map<FormulationId, ChemicalStock> stock,
            Set<Facility> roomFacilities,
            Validity.State assessment,
            List<String> blocks) {}
}
