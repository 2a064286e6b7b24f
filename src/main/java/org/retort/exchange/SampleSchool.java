package org.retort.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.retort.people.Acting;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolClock;
import org.retort.platform.SchoolId;
import org.retort.stock.PlaceId;

/// The school that is being filled: its files, its people and places by the keys of the files, and its days.
final class SampleSchool {

    private static final LocalTime MORNING = LocalTime.of(8, 20);

    private final SchoolId school;
    private final Path folder;
    private final Acting acting;
    private final Clock clock;
    private final LocalDate today;
    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<String, PlaceId> places = new HashMap<>();

    SampleSchool(SchoolId school, Path folder, Acting acting, Clock clock) {
        this.school = school;
        this.folder = folder;
        this.acting = acting;
        this.clock = clock;
        this.today = LocalDate.now(clock);
    }

    SampleFile file(String name) {
        return new SampleFile(folder.resolve(name));
    }

    /// The day of the first load.
    LocalDate today() {
        return today;
    }

    void add(String key, PersonId person) {
        people.put(key, person);
    }

    void add(String key, PlaceId place) {
        places.put(key, place);
    }

    PersonId person(String key) {
        return found(people.get(key), "person", key);
    }

    PlaceId place(String key) {
        return found(places.get(key), "place", key);
    }

    /// Does `work` as a person of the school, now.
    void as(String person, Runnable work) {
        acting.as(school, person(person), work);
    }

    /// Does `work` as the school's first administrator.
    void as(PersonId person, Runnable work) {
        acting.as(school, person, work);
    }

    /// Does `work` as a person of the school, as if it were the morning of `day`; never later than now.
    void as(String person, LocalDate day, Runnable work) {
        as(person, day, MORNING, work);
    }

    /// Does `work` as a person of the school, as if it were that day and time; never later than now.
    void as(String person, LocalDate day, LocalTime time, Runnable work) {
        as(person, day.atTime(time).atZone(clock.getZone()).toInstant(), work);
    }

    /// Does `work` as a person of the school, as if it were `moment`; never later than now.
    private void as(String person, Instant moment, Runnable work) {
        var now = clock.instant();
        SchoolClock.recording(moment.isAfter(now) ? now : moment, () -> as(person, work));
    }

    private static <T> T found(@org.jspecify.annotations.Nullable T value, String what, String key) {
        if (value == null) {
            throw new IllegalStateException("the sample data name no %s “%s”".formatted(what, key));
        }
        return value;
    }
}
