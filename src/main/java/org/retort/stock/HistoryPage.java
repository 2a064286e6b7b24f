package org.retort.stock;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Limit;

/// A stretch of a history, the newest act first. Histories grow for years; each stretch costs what the first one does.
///
/// @param hasEarlier whether there are acts before the last of these
public record HistoryPage<R>(List<R> rows, boolean hasEarlier) {

    private static final int LENGTH = 50;

    /// How many lines to read for one page: the one too many tells that there are earlier ones.
    static final Limit ONE_MORE = Limit.of(LENGTH + 1);

    static <L, R> HistoryPage<R> of(List<L> lines, Function<List<L>, List<R>> rows) {
        var more = lines.size() > LENGTH;
        return new HistoryPage<>(rows.apply(more ? lines.subList(0, LENGTH) : lines), more);
    }
}
