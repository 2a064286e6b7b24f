package org.retort.requests;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.people.GroupId;
import org.retort.platform.PersonId;
import org.retort.practicals.PracticalId;
import org.retort.requests.timetable.PeriodId;
import org.retort.stock.PlaceId;

/// A lesson as the row of a request holds it.
@Embeddable
class LessonColumns {

    private static final String BETWEEN = "\n";

    private UUID practicalId;
    private @Nullable LocalDate lessonDate;
    private @Nullable UUID periodId;
    private @Nullable UUID roomId;
    private @Nullable UUID groupId;
    private String groupCode;
    private int yearGroup;
    private int pupils;
    private int groupSize;
    private boolean demonstration;
    private UUID teacherId;
    private int sparePercent;
    private String options;
    private String notes;

    @SuppressWarnings("NullAway.Init")
    protected LessonColumns() {} // JPA

    LessonColumns(Lesson lesson) {
        var period = lesson.when().period();
        var room = lesson.room();
        var group = lesson.group();
        this.practicalId = lesson.practical().value();
        this.lessonDate = lesson.when().date();
        this.periodId = period == null ? null : period.value();
        this.roomId = room == null ? null : room.value();
        this.groupId = group == null ? null : group.value();
        this.groupCode = lesson.groupCode();
        this.yearGroup = lesson.year();
        this.pupils = lesson.pupils();
        this.groupSize = lesson.groupSize();
        this.demonstration = lesson.demonstration();
        this.teacherId = lesson.teacher().value();
        this.sparePercent = lesson.sparePercent();
        this.options = String.join(BETWEEN, lesson.options());
        this.notes = lesson.notes();
    }

    Lesson lesson() {
        return new Lesson(
                new PracticalId(practicalId),
                new Lesson.When(lessonDate, periodId == null ? null : new PeriodId(periodId)),
                roomId == null ? null : new PlaceId(roomId),
                groupId == null ? null : new GroupId(groupId),
                groupCode,
                yearGroup,
                pupils,
                groupSize,
                demonstration,
                new PersonId(teacherId),
                sparePercent,
                options.isEmpty() ? List.of() : Arrays.asList(options.split(BETWEEN, -1)),
                notes);
    }
}
