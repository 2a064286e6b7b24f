package org.retort.stock;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;

/// A query over containers that is put together from fixed conditions; values are always parameters.
class ContainerQuery {

    private final EntityManager entities;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private String foundBy = "";

    ContainerQuery(EntityManager entities) {
        this.entities = entities;
    }

    ContainerQuery and(String condition) {
        conditions.add(condition);
        return this;
    }

    ContainerQuery and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
        return this;
    }

    /// Adds a condition that few rows fulfil: they are found by it and sorted, instead of looked for in their order.
    ContainerQuery foundBy(String condition, String name, Object value) {
        foundBy = condition;
        values.put(name, value);
        return this;
    }

    long count() {
        return filled(entities.createQuery("select count(c) from Container c" + where(), Long.class))
                .getSingleResult();
    }

    /// How many there are, but counts no further than `most`.
    ///
    /// @param inOrder the column of the index that the conditions follow
    long countUpTo(int most, String inOrder) {
        if (isFew()) {
            return Math.min(most, count());
        }
        var some =
                "select count(x.id) from (select c.id.value as id from Container c%s order by c.schoolId, c.inUse, %s limit %d) x";
        return filled(entities.createQuery(some.formatted(where(), inOrder, most), Long.class))
                .getSingleResult();
    }

    /// The rows of a page out of `total`.
    List<ContainerLine> lines(Pageable page, long total) {
        var window = Window.of(page.getOffset(), page.getPageSize(), total);
        var descending = ContainerOrder.descending(page) != window.reversed();
        var order = ContainerOrder.of(page);
        return lines(window, isFew() ? order.sorted(descending) : order.alongIndex(descending));
    }

    List<ContainerLine> lines(Window window, String inOrder) {
        if (window.size() == 0) {
            return List.of();
        }
        var text = ContainerLine.SELECT + "from Container c" + where() + " order by " + inOrder;
        return window.turned(filled(entities.createQuery(text, ContainerLine.class))
                .setFirstResult(Math.toIntExact(window.offset()))
                .setMaxResults(window.size())
                .getResultList());
    }

    private boolean isFew() {
        return !foundBy.isEmpty();
    }

    /// The few are asked for the rest one by one: in a `case`, no database follows an index over many instead.
    private String where() {
        if (isFew()) {
            return conditions.stream()
                    .map(" and case when %s then 1 else 0 end = 1"::formatted)
                    .collect(Collectors.joining("", " where " + foundBy, ""));
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
