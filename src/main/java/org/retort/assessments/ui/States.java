package org.retort.assessments.ui;

import java.time.LocalDate;
import org.retort.assessments.AssessmentDetail;
import org.retort.assessments.AssessmentState;
import org.retort.assessments.TemplateRow;
import org.retort.platform.ui.Glyph;
import org.retort.platform.ui.StatusMark;
import org.retort.platform.ui.Tone;

/// The words and shapes of states of templates and assessments.
final class States {

    private States() {}

    static StatusMark of(AssessmentState state) {
        return switch (state) {
            case DRAFT -> StatusMark.of("draft", Tone.QUIET, Glyph.DRAFT);
            case SIGNED -> StatusMark.of("signed", Tone.OK, Glyph.FINE);
            case INVALIDATED -> StatusMark.of("invalidated", Tone.STOP, Glyph.STOP);
            case SUPERSEDED -> StatusMark.of("superseded", Tone.QUIET, Glyph.CLOSED);
        };
    }

    static StatusMark of(AssessmentDetail detail) {
        return detail.readyToSign()
                ? StatusMark.of("draft, ready to sign", Tone.INFO, Glyph.DRAFT)
                : of(detail.state());
    }

    static StatusMark of(TemplateRow row, LocalDate today) {
        if (row.overdue(today)) {
            return StatusMark.of("approved, review overdue", Tone.ASK, Glyph.CLASH);
        }
        return switch (row.state()) {
            case DRAFT -> StatusMark.of("draft", Tone.QUIET, Glyph.DRAFT);
            case IN_REVIEW -> StatusMark.of("in review", Tone.INFO, Glyph.SUBMITTED);
            case APPROVED ->
                row.stale() == null
                        ? StatusMark.of("approved", Tone.OK, Glyph.FINE)
                        : StatusMark.of("approved, stale", Tone.ASK, Glyph.ASK);
            case SUPERSEDED -> StatusMark.of("superseded", Tone.QUIET, Glyph.CLOSED);
            case WITHDRAWN -> StatusMark.of("withdrawn", Tone.STOP, Glyph.CANCELLED);
        };
    }
}
