package org.retort.platform.api;

import java.util.List;
import org.springframework.data.domain.Page;

/// One page of a list, and how many there are in all.
public record ListAnswer<T>(List<T> items, long total) {

    public static <T> ListAnswer<T> of(Page<T> page) {
        return new ListAnswer<>(page.getContent(), page.getTotalElements());
    }
}
