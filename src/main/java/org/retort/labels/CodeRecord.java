package org.retort.labels;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.retort.platform.SchoolOwned;

/// One code and the thing it was given to, for good: a lost label is printed again with the same code. Only a code that
/// stands for nothing yet is given to a thing later.
@Entity
@Table(name = "label_code")
class CodeRecord extends SchoolOwned {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private CodeKind kind;

    @Column(name = "target_id")
    private UUID target;

    /// 0 is the thing's own code; the others were claimed for it beside that.
    private int number;

    @SuppressWarnings("NullAway.Init")
    protected CodeRecord() {}

    CodeRecord(LabelCode code, CodeKind kind, UUID target) {
        this.code = code.value();
        this.kind = kind;
        this.target = target;
    }

    /// Gives it to a thing as one of its further codes.
    void claim(CodeKind claimed, UUID thing, int further) {
        kind = claimed;
        target = thing;
        number = further;
    }

    CodeTarget target() {
        return new CodeTarget(new LabelCode(code), kind, target);
    }
}
