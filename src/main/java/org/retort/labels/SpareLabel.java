package org.retort.labels;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.retort.platform.SchoolOwned;

/// A code that was printed on a label and is on nothing yet.
@Entity
class SpareLabel extends SchoolOwned {

    @Id
    private UUID id;

    private String code;

    @SuppressWarnings("NullAway.Init")
    protected SpareLabel() {}

    SpareLabel(LabelCode code) {
        this.id = UUID.randomUUID();
        this.code = code.value();
    }

    CodeTarget target() {
        return new CodeTarget(new LabelCode(code), CodeKind.UNCLAIMED, id);
    }
}
