package org.retort.requests;

import java.util.List;
import java.util.Optional;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelCodes;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Requests as scripts see them.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class RequestExport {

    private final RequestBook book;
    private final LabelCodes codes;

    RequestExport(RequestBook book, LabelCodes codes) {
        this.book = book;
        this.codes = codes;
    }

    public Page<RequestJson> find(RequestFilter filter, Pageable page) {
        var rows = book.find(filter, page);
        var known = codes.codesOf(
                CodeKind.REQUEST, rows.stream().map(row -> row.id().value()).toList());
        return rows.map(row -> {
            var code = known.get(row.id().value());
            return RequestJson.of(row, code == null ? null : code.value());
        });
    }

    public Optional<RequestJson> find(RequestId id) {
        return book.row(id).map(row -> {
            var code = codes.codesOf(CodeKind.REQUEST, List.of(id.value())).get(id.value());
            return RequestJson.of(row, code == null ? null : code.value());
        });
    }
}
