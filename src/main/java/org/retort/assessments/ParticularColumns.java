package org.retort.assessments;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.assessments.AssessedLesson.Particulars;

/// The particulars of a lesson as the row of an assessment holds them; all empty, and so absent, in what was signed
/// before they were kept.
@Embeddable
class ParticularColumns {

    private static final String BETWEEN = "\n";

    private @Nullable UUID periodId;
    private @Nullable UUID roomId;
    private boolean demonstration;
    private String materials;

    @SuppressWarnings("NullAway.Init")
    protected ParticularColumns() {} // JPA

    private ParticularColumns(Particulars particulars) {
        this.periodId = particulars.period();
        this.roomId = particulars.room();
        this.demonstration = particulars.demonstration();
        this.materials = String.join(BETWEEN, particulars.materials());
    }

    static @Nullable ParticularColumns of(@Nullable Particulars particulars) {
        return particulars == null ? null : new ParticularColumns(particulars);
    }

    static @Nullable Particulars read(@Nullable ParticularColumns columns) {
        return columns == null
                ? null
                : new Particulars(
                        columns.periodId,
                        columns.roomId,
                        columns.demonstration,
                        columns.materials.isEmpty() ? List.of() : List.of(columns.materials.split(BETWEEN, -1)));
    }
}
