package org.retort.requests;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.retort.assessments.LessonsAsked;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/// Tells assessments which lessons were asked for: what was sent, and neither declined nor called off.
@Component
class AskedLessons implements LessonsAsked {

    private static final Set<RequestState> ASKED =
            EnumSet.complementOf(EnumSet.of(RequestState.DRAFT, RequestState.CANCELLED, RequestState.DECLINED));

    private final RequestBook book;

    AskedLessons(RequestBook book) {
        this.book = book;
    }

    @Override
    public List<Lesson> between(LocalDate from, LocalDate to) {
        return book.list(RequestFilter.between(from, to).in(ASKED), Pageable.unpaged()).stream()
                .map(row -> new Lesson(
                        row.id().value(),
                        row.title(),
                        row.groupCode(),
                        Objects.requireNonNull(row.date()),
                        row.periodName(),
                        row.roomName(),
                        row.teacherName()))
                .toList();
    }
}
