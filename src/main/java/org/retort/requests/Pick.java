package org.retort.requests;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.FormulationId;
import org.retort.platform.SchoolOwned;

/// One bottle or numbered piece that was picked for a line of a request.
@Entity
@Table(name = "request_pick")
class Pick extends SchoolOwned {

    @Id
    private UUID id;

    private UUID lineId;

    @Enumerated(EnumType.STRING)
    private PickKind kind;

    private UUID targetId;
    private String code;
    private String label;
    private @Nullable UUID formulationId;
    private boolean substitution;
    private String reason;
    private UUID byPerson;
    private String byName;
    private Instant at;
    private boolean back;

    @SuppressWarnings("NullAway.Init")
    protected Pick() {} // JPA

    private Pick(RequestLineId line, PickKind kind, Picked picked, Deed deed) {
        this.id = UUID.randomUUID();
        this.lineId = line.value();
        this.kind = kind;
        this.targetId = picked.target();
        this.code = picked.code();
        this.label = picked.label();
        this.formulationId =
                picked.formulation() == null ? null : picked.formulation().value();
        this.reason = "";
        this.byPerson = deed.person().value();
        this.byName = deed.name();
        this.at = deed.at();
    }

    /// What was picked, as stock names it.
    record Picked(
            UUID target,
            String code,
            String label,
            @Nullable FormulationId formulation) {}

    static Pick of(RequestLineId line, PickKind kind, Picked picked, Deed deed) {
        return new Pick(line, kind, picked, deed);
    }

    /// Another formulation than was asked for, taken by a named person for a reason.
    static Pick substitution(RequestLineId line, Picked picked, Deed deed, String why) {
        var pick = new Pick(line, PickKind.CONTAINER, picked, deed);
        pick.substitution = true;
        pick.reason = why;
        return pick;
    }

    RequestLineId line() {
        return new RequestLineId(lineId);
    }

    UUID target() {
        return targetId;
    }

    PickKind kind() {
        return kind;
    }

    boolean isOut() {
        return !back;
    }

    void comeBack() {
        back = true;
    }

    PickRow row() {
        return new PickRow(
                id,
                line(),
                kind,
                targetId,
                code,
                label,
                formulationId == null ? null : new FormulationId(formulationId),
                substitution,
                reason,
                byName,
                at,
                back);
    }
}
