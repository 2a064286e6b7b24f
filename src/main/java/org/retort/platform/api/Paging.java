package org.retort.platform.api;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/// Reads which page a script asks for. Controllers take `@RequestParam(defaultValue = "0") int page` and
/// `@RequestParam(defaultValue = Paging.DEFAULT_SIZE) int size`.
public final class Paging {

    public static final String DEFAULT_SIZE = "50";
    private static final int LARGEST = 200;

    private Paging() {}

    public static Pageable of(int page, int size) {
        return of(page, size, Sort.unsorted());
    }

    /// @throws BadInput with a sentence, if the page is negative or the size is not 1 to 200
    public static Pageable of(int page, int size, Sort sort) {
        if (page < 0) {
            throw new BadInput("Pages are counted from 0; page %d does not exist.".formatted(page));
        }
        if (size < 1 || size > LARGEST) {
            throw new BadInput("Ask for a size of 1 to %d; %d is not.".formatted(LARGEST, size));
        }
        return PageRequest.of(page, size, sort);
    }
}
