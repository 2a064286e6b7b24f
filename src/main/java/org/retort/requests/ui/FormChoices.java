package org.retort.requests.ui;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.retort.people.GroupId;
import org.retort.people.GroupRow;
import org.retort.people.People;
import org.retort.people.PersonRow;
import org.retort.people.Role;
import org.retort.people.TeachingGroups;
import org.retort.platform.Actor;
import org.retort.platform.PersonId;
import org.retort.practicals.Mode;
import org.retort.practicals.PracticalDetail;
import org.retort.practicals.PracticalId;
import org.retort.practicals.PracticalRow;
import org.retort.practicals.Practicals;
import org.retort.requests.Lesson;
import org.retort.requests.timetable.PeriodRow;
import org.retort.requests.timetable.Timetable;
import org.retort.stock.PlaceRow;
import org.retort.stock.Places;

/// What the form of a lesson offers to choose from, read once when the screen opens.
class FormChoices {

    private static final Pattern YEAR = Pattern.compile("^\\D*(\\d{1,2})");
    private static final int USUAL_PUPILS = 30;

    private final Practicals practicals;
    private final List<GroupRow> groups;
    private final List<PeriodRow> periods;
    private final List<PlaceRow> rooms;
    private final List<PersonRow> teachers;

    FormChoices(Practicals practicals, TeachingGroups groups, Timetable timetable, Places places, People people) {
        this.practicals = practicals;
        this.groups = groups.all();
        this.periods = timetable.periods();
        var labs = places.labs();
        this.rooms = labs.isEmpty() ? places.rooms() : labs;
        this.teachers = people.withRole(Role.TEACHER);
    }

    Practicals practicals() {
        return practicals;
    }

    List<GroupRow> groups() {
        return groups;
    }

    List<PeriodRow> periods() {
        return periods;
    }

    List<PlaceRow> rooms() {
        return rooms;
    }

    List<PersonRow> teachers() {
        return teachers;
    }

    PersonId me() {
        return Actor.required().person();
    }

    @Nullable
    PracticalRow practical(PracticalId id) {
        return practicals.rows(List.of(id)).get(id);
    }

    PracticalDetail detail(PracticalId id) {
        return practicals.detail(id);
    }

    /// A lesson as a new form begins: thirty pupils, grouped as the practical usually is, shown where it must be.
    Lesson usual(PracticalId id) {
        var practical = practicals.detail(id);
        var usualSize = practical.data().usualGroupSize();
        return new Lesson(
                id,
                Lesson.When.UNKNOWN,
                null,
                null,
                "",
                youngest(),
                USUAL_PUPILS,
                usualSize == null ? 2 : usualSize,
                practical.mode() == Mode.DEMONSTRATION,
                me(),
                10,
                List.of(),
                "");
    }

    /// A class that is not on the list: its year is read from its code, 10X2 is year 10.
    GroupRow typed(String code, @Nullable Integer pupils) {
        return groups.stream()
                .filter(listed -> listed.code().equalsIgnoreCase(code.strip()))
                .findFirst()
                .orElseGet(() -> GroupRow.unlisted(code.strip(), year(code), pupils == null ? USUAL_PUPILS : pupils));
    }

    GroupRow group(Lesson lesson) {
        return groups.stream()
                .filter(listed -> listed.id().equals(lesson.group()))
                .findFirst()
                .orElseGet(() -> GroupRow.unlisted(lesson.groupCode(), lesson.year(), lesson.pupils()));
    }

    /// The id of a class of the list; nothing for one that was typed.
    @Nullable
    GroupId listed(GroupRow chosen) {
        return groups.contains(chosen) ? chosen.id() : null;
    }

    /// What is assumed of a class whose year nobody knows: the strictest.
    int youngest() {
        return 7;
    }

    private int year(String code) {
        return Optional.of(YEAR.matcher(code))
                .filter(Matcher::find)
                .map(found -> Integer.parseInt(found.group(1)))
                .filter(year -> year <= 14)
                .orElse(youngest());
    }
}
