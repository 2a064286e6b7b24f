package org.retort.catalogue.api;

import java.util.List;
import org.retort.catalogue.SubstanceRow;

/// The several substances that one name or number stands for.
record CandidatesJson(String detail, List<SubstanceJson> candidates) {

    static CandidatesJson of(String asked, List<SubstanceRow> rows) {
        return new CandidatesJson(
                "“%s” may be any of these: ask again with one of the ids.".formatted(asked),
                rows.stream().map(SubstanceJson::of).toList());
    }
}
