package org.retort.assessments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelCode;
import org.retort.labels.LabelCodes;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Assessments as scripts see them.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class AssessmentExport {

    private final AssessmentLists lists;
    private final LabelCodes codes;

    AssessmentExport(AssessmentLists lists, LabelCodes codes) {
        this.lists = lists;
        this.codes = codes;
    }

    public List<AssessmentItemJson> find(AssessmentFilter filter, Pageable page) {
        return items(lists.rows(filter, page));
    }

    public Optional<AssessmentItemJson> find(AssessmentId id) {
        return items(lists.row(id).stream().toList()).stream().findFirst();
    }

    private List<AssessmentItemJson> items(List<AssessmentRow> rows) {
        Map<UUID, LabelCode> known = codes.codesOf(
                CodeKind.ASSESSMENT, rows.stream().map(row -> row.id().value()).toList());
        return rows.stream()
                .map(row -> AssessmentItemJson.of(row, known.get(row.id().value())))
                .toList();
    }
}
