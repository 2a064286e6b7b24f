package org.retort.requests;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Where a request stands; [#code()] is the spelling of scripts.
public enum RequestState {
    DRAFT("draft"),
    SUBMITTED("submitted"),
    QUERIED("queried"),
    ACCEPTED("accepted"),
    PREPARED("prepared"),
    DELIVERED("delivered"),
    RETURNED("returned"),
    NOT_USED("not used"),
    CLOSED("closed"),
    DECLINED("declined"),
    CANCELLED("cancelled");

    /// Those that hold a promise of equipment and chemicals.
    static final Set<RequestState> PROMISING = EnumSet.of(SUBMITTED, QUERIED, ACCEPTED, PREPARED, DELIVERED);

    /// Those whose kit a technician still has to carry out or back, or to close.
    static final Set<RequestState> IN_HAND = EnumSet.of(ACCEPTED, PREPARED, DELIVERED, RETURNED, NOT_USED);

    private final String label;

    RequestState(String label) {
        this.label = label;
    }

    /// What people read: `not used`.
    public String label() {
        return label;
    }

    /// What scripts read: `not-used`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether the lesson is off or over: nothing is left to do.
    public boolean over() {
        return this == CLOSED || this == DECLINED || this == CANCELLED;
    }

    /// Whether day, period and room can still change.
    boolean movable() {
        return this == SUBMITTED || this == QUERIED || this == ACCEPTED || this == PREPARED;
    }

    /// Whether somebody else can still take the lesson: cover comes on the morning, when the kit may be there already.
    public boolean coverable() {
        return movable() || this == DELIVERED;
    }

    /// Whether its kit is still to be carried out or back by a technician.
    public boolean inHand() {
        return IN_HAND.contains(this);
    }

    public static Optional<RequestState> parse(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    boolean mayBecome(RequestState next) {
        return nexts().contains(next);
    }

    private Set<RequestState> nexts() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, CANCELLED);
            case SUBMITTED -> EnumSet.of(ACCEPTED, QUERIED, DECLINED, CANCELLED);
            case QUERIED -> EnumSet.of(SUBMITTED, ACCEPTED, DECLINED, CANCELLED);
            case ACCEPTED -> EnumSet.of(PREPARED, SUBMITTED, QUERIED, DECLINED, CANCELLED);
            case PREPARED -> EnumSet.of(DELIVERED, NOT_USED);
            case DELIVERED -> EnumSet.of(RETURNED, NOT_USED);
            case NOT_USED -> EnumSet.of(RETURNED);
            case RETURNED -> EnumSet.of(CLOSED);
            case CLOSED, DECLINED, CANCELLED -> EnumSet.noneOf(RequestState.class);
        };
    }
}
