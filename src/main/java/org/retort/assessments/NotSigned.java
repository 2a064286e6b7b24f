package org.retort.assessments;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.documents.Block;
import org.retort.documents.Block.Cell;
import org.retort.documents.Block.Column;
import org.retort.documents.Document;
import org.retort.documents.Letterhead;
import org.retort.documents.PageSize;
import org.retort.platform.Dates;

/// The lessons that a batch holds nothing of, because nobody has signed for them.
final class NotSigned {

    /// A lesson without a valid signature.
    ///
    /// @param state of its assessment, or null while nobody has begun one
    record Row(LessonsAsked.Lesson lesson, @Nullable AssessmentState state) {

        String words() {
            return state == null
                    ? "not begun"
                    : state == AssessmentState.INVALIDATED ? "no longer valid" : "not signed";
        }
    }

    private NotSigned() {}

    static Document document(Letterhead head, LocalDate from, LocalDate to, List<Row> rows) {
        var days = "%s to %s".formatted(Dates.day(from), Dates.day(to));
        return Document.on(PageSize.A4_PORTRAIT, "Not signed", head)
                .subtitle(days)
                .runningHead(days)
                .foot("Lessons whose assessment is not signed · " + days)
                .add(new Block.Table(
                        List.of(
                                new Column("Practical", 0.29),
                                new Column("Lesson", 0.26),
                                new Column("Class", 0.12),
                                new Column("Teacher", 0.18),
                                new Column("State", 0.15)),
                        rows.stream().map(NotSigned::row).toList()));
    }

    private static Block.Row row(Row row) {
        var lesson = row.lesson();
        return Block.Row.of(
                Cell.strong(lesson.title()),
                Cell.text("%s, %s, %s".formatted(Dates.day(lesson.date()), lesson.period(), lesson.room())),
                Cell.text(lesson.groupCode()),
                Cell.text(lesson.teacherName()),
                Cell.text(row.words()));
    }
}
