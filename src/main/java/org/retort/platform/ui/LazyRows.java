package org.retort.platform.ui;

import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/// Rows that a grid fetches page by page from the database, known by their id so that a selection survives a refresh.
public final class LazyRows {

    private LazyRows() {}

    /// Rows from a paged query and a count: `grid.setItems(LazyRows.of(stock::rows, stock::count, ContainerRow::id))`.
    ///
    /// @param id what makes a row the same row after it changed
    public static <R> CallbackDataProvider<R, Void> of(
            SerializableFunction<Pageable, List<R>> fetch, SerializableSupplier<Long> count, ValueProvider<R, ?> id) {
        return new CallbackDataProvider<>(query -> rows(fetch, query), _ -> Math.toIntExact(count.get()), id::apply);
    }

    /// Rows from a query that answers with whole pages, which know their total.
    public static <R> CallbackDataProvider<R, Void> ofPages(
            SerializableFunction<Pageable, Page<R>> fetch, ValueProvider<R, ?> id) {
        return of(
                page -> fetch.apply(page).getContent(),
                () -> fetch.apply(PageRequest.ofSize(1)).getTotalElements(),
                id);
    }

    /// A grid asks for whole pages, a virtual list for any stretch: one that lies across two pages is cut from both.
    private static <R> Stream<R> rows(SerializableFunction<Pageable, List<R>> fetch, Query<R, Void> query) {
        var size = query.getLimit();
        var before = query.getOffset() % size;
        var page = PageRequest.of(query.getOffset() / size, size, VaadinSpringDataHelpers.toSpringDataSort(query));
        var rows = fetch.apply(page).stream();
        return before == 0
                ? rows
                : Stream.concat(rows, fetch.apply(page.next()).stream())
                        .skip(before)
                        .limit(size);
    }
}
