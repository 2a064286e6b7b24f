package org.retort.platform;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// A row that one school owns and no other can read. Hibernate fills the school and adds it to every query.
@MappedSuperclass
public abstract class SchoolOwned {

    @TenantId
    @Column(name = "school_id", nullable = false, updatable = false)
    private @Nullable UUID schoolId;

    /// Not named like its accessor, or Spring Data would read the 0 of a new row, take it for an old one and merge it.
    @Version
    @Column(name = "version")
    private @Nullable Integer rowVersion;

    /// How often the row was changed: carried through a form, so that a change made meanwhile is noticed.
    public int version() {
        return rowVersion == null ? 0 : rowVersion;
    }
}
