package org.retort.catalogue;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/// Pages of lists that have an order of their own, which ends with the id.
final class Paging {

    private Paging() {}

    static Pageable unsorted(Pageable page) {
        return page.isUnpaged() ? page : PageRequest.of(page.getPageNumber(), page.getPageSize());
    }
}
