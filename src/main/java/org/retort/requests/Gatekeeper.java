package org.retort.requests;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.assessments.Validity;
import org.retort.people.People;
import org.retort.people.Role;
import org.retort.platform.NoSuchThing;
import org.retort.practicals.KitItem;
import org.retort.practicals.PracticalDetail;
import org.retort.practicals.Practicals;
import org.retort.requests.gate.Gate;
import org.retort.requests.gate.GateAnswer;
import org.retort.requests.gate.GateQuestion;
import org.retort.requests.timetable.PeriodRow;
import org.retort.requests.timetable.Timetable;
import org.retort.stock.Facility;
import org.retort.stock.PlaceRow;
import org.retort.stock.Places;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what the gate's policies ask for, and asks them.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Gatekeeper {

    private final RequestRecords records;
    private final Practicals practicals;
    private final Timetable timetable;
    private final Places places;
    private final People people;
    private final Supplies supplies;
    private final LessonAssessments assessments;
    private final Clock clock;

    Gatekeeper(
            RequestRecords records,
            Practicals practicals,
            Timetable timetable,
            Places places,
            People people,
            Supplies supplies,
            LessonAssessments assessments,
            Clock clock) {
        this.records = records;
        this.practicals = practicals;
        this.timetable = timetable;
        this.places = places;
        this.people = people;
        this.supplies = supplies;
        this.assessments = assessments;
        this.clock = clock;
    }

    /// What the gate says of a lesson with this kit; of a lesson that is not whole, what it lacks.
    ///
    /// @param self the request that is asked about, whose own promises do not count against it; null for a new one
    public GateReport ask(@Nullable RequestId self, Lesson lesson, List<KitEntry> kit) {
        return ask(self, lesson, kit, Gate::ask, () -> assessments.state(self));
    }

    /// What the gate says of a change of what was sent. Only the rules that the change touches are asked: cover and
    /// another room do not wait for the agar that is poured already.
    ///
    /// @throws NoSuchThing if there is no such request
    public GateReport askOfChange(RequestId id, Lesson after, List<KitEntry> kit) {
        var request = records.findById(id).orElseThrow(() -> new NoSuchThing("request", id.value()));
        var changed = LessonRules.changed(request, after, kit, sooner(request.lesson(), after));
        return ask(
                id,
                after,
                kit,
                question -> Gate.ask(question, changed),
                () -> assessments.stateAfter(request, changed));
    }

    private boolean sooner(Lesson before, Lesson after) {
        return starts(before)
                .flatMap(was -> starts(after).map(now -> now.isBefore(was)))
                .orElse(true);
    }

    private Optional<LocalDateTime> starts(Lesson lesson) {
        var date = lesson.when().date();
        var period = lesson.when().period();
        return date == null || period == null
                ? Optional.empty()
                : Optional.ofNullable(timetable.everyPeriod().get(period)).map(row -> date.atTime(row.starts()));
    }

    private GateReport ask(
            @Nullable RequestId self,
            Lesson lesson,
            List<KitEntry> kit,
            Function<GateQuestion, GateAnswer> gate,
            Supplier<Validity.State> assessment) {
        var periods = timetable.periods();
        var period = periods.stream()
                .filter(each -> each.id().equals(lesson.when().period()))
                .findFirst();
        var room = lesson.room() == null ? null : places.find(lesson.room()).orElse(null);
        var lacking = lacking(lesson, period.isPresent(), room != null);
        if (!lacking.isEmpty() || period.isEmpty() || room == null) {
            return new GateReport(GateAnswer.incomplete(lacking), Map.of());
        }
        return ask(
                new Facts(
                        self,
                        lesson,
                        kit,
                        practicals.detail(lesson.practical()),
                        period.get(),
                        room,
                        periods,
                        assessment.get()),
                gate);
    }

    private record Facts(
            @Nullable RequestId self,
            Lesson lesson,
            List<KitEntry> kit,
            PracticalDetail practical,
            PeriodRow period,
            PlaceRow room,
            List<PeriodRow> periods,
            Validity.State assessment) {

        List<KitEntry> inGroupsOf(int size) {
            return KitCopy.of(practical, lesson.inGroupsOf(size), kit);
        }

        List<String> facilities() {
            return kit.stream()
                    .filter(entry -> entry.origin() != LineOrigin.REMOVED && entry.item() instanceof KitItem.Facility)
                    .map(KitEntry::label)
                    .toList();
        }
    }

    private GateReport ask(Facts facts, Function<GateQuestion, GateAnswer> gate) {
        var school = new GateQuestion.SchoolDay(
                LocalDateTime.now(clock), timetable.settings().deadlineHours(), timetable.days(), facts.periods());
        var lesson = asked(facts);
        var dates = Set.of(lesson.date(), school.days().next(lesson.date()));
        var equipment = Needs.equipment(facts.kit());
        var chemicals = Needs.chemicals(facts.kit());
        var shelf = new GateQuestion.Shelf(
                equipment,
                size -> Needs.equipment(facts.inGroupsOf(size)),
                supplies.equipment(equipment, facts.room().id(), dates, facts.self()),
                chemicals,
                supplies.chemicals(chemicals, facts.self()),
                facilities(facts.room()),
                facts.assessment(),
                supplies.blocks(facts.self()));
        var practical = new GateQuestion.PracticalAsked(
                facts.practical().mode(),
                facts.practical().whoMayHandle(),
                facts.practical().leadTimeHours(),
                facts.facilities());
        var question = new GateQuestion(lesson, practical, school, shelf);
        return new GateReport(gate.apply(question), outlooks(facts.kit(), question));
    }

    private GateQuestion.LessonAsked asked(Facts facts) {
        var lesson = facts.lesson();
        var date = lesson.when().date();
        if (date == null) {
            throw new IllegalStateException("a lesson without a day is not whole");
        }
        return new GateQuestion.LessonAsked(
                date,
                facts.period(),
                facts.room().id(),
                facts.room().name(),
                lesson.year(),
                lesson.pupils(),
                lesson.groupSize(),
                lesson.demonstration(),
                lesson.sparePercent(),
                people.find(lesson.teacher())
                        .filter(person -> person.active() && person.roles().contains(Role.TEACHER))
                        .isPresent());
    }

    private static Set<Facility> facilities(PlaceRow room) {
        return room.facilities();
    }

    private static Map<RequestLineId, LineOutlook> outlooks(List<KitEntry> kit, GateQuestion question) {
        var outlooks = new HashMap<RequestLineId, LineOutlook>();
        kit.stream()
                .filter(KitEntry::goesOut)
                .forEach(entry -> outlooks.put(entry.id(), Needs.outlook(entry, question)));
        return outlooks;
    }

    private static List<String> lacking(Lesson lesson, boolean period, boolean room) {
        var lacking = new ArrayList<String>();
        Stream.of(
                        lesson.when().date() == null ? "the day" : "",
                        period ? "" : "the period",
                        room ? "" : "the room",
                        lesson.groupCode().isEmpty() ? "the class" : "")
                .filter(word -> !word.isEmpty())
                .forEach(lacking::add);
        return lacking;
    }
}
