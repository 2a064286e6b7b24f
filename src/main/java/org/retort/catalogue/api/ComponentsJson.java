package org.retort.catalogue.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a mixture is made of; water is the rest.
record ComponentsJson(@Nullable List<ComponentJson> components) {

    /// Each is looked up, so there is an end to them.
    static final int MOST = 50;

    /// @param substance reference id, CAS number or name
    /// @param unit `mol/dm3`, `g/dm3`, `w/w`, `w/v`, `v/v` or `vol`
    record ComponentJson(
            @Nullable String substance,
            @Nullable BigDecimal value,
            @Nullable String unit) {}
}
