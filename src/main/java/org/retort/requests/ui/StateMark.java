package org.retort.requests.ui;

import org.retort.platform.ui.Glyph;
import org.retort.platform.ui.StatusMark;
import org.retort.platform.ui.Tone;
import org.retort.requests.RequestState;
import org.retort.requests.gate.Level;

/// How a request's state and a gate's word are drawn: always a word with a shape.
final class StateMark {

    private StateMark() {}

    static StatusMark of(RequestState state) {
        return StatusMark.of(state.label(), tone(state), glyph(state));
    }

    static StatusMark of(Level level, String word) {
        return switch (level) {
            case STOP -> StatusMark.of(word, Tone.STOP, Glyph.STOP);
            case ASK -> StatusMark.of(word, Tone.ASK, Glyph.ASK);
            case FINE -> StatusMark.of(word, Tone.OK, Glyph.FINE);
        };
    }

    static Glyph glyph(Level level) {
        return switch (level) {
            case STOP -> Glyph.STOP;
            case ASK -> Glyph.ASK;
            case FINE -> Glyph.FINE;
        };
    }

    private static Tone tone(RequestState state) {
        return switch (state) {
            case DRAFT, SUBMITTED, ACCEPTED, CLOSED, CANCELLED -> Tone.QUIET;
            case QUERIED -> Tone.ASK;
            case DECLINED -> Tone.STOP;
            case PREPARED, RETURNED, NOT_USED -> Tone.INFO;
            case DELIVERED -> Tone.OK;
        };
    }

    private static Glyph glyph(RequestState state) {
        return switch (state) {
            case DRAFT -> Glyph.DRAFT;
            case SUBMITTED -> Glyph.SUBMITTED;
            case QUERIED -> Glyph.QUERIED;
            case ACCEPTED -> Glyph.ACCEPTED;
            case PREPARED -> Glyph.PREPARED;
            case DELIVERED -> Glyph.DELIVERED;
            case RETURNED, NOT_USED -> Glyph.RETURNED;
            case CLOSED -> Glyph.CLOSED;
            case DECLINED, CANCELLED -> Glyph.CANCELLED;
        };
    }
}
