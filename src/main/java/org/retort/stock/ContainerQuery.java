package org.retort.stock;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Pageable;

/// A query over containers that is put together from fixed conditions; values are always parameters.
class ContainerQuery {

    private final EntityManager entities;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

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

    long count() {
        return filled(entities.createQuery("select count(c) from Container c" + where(), Long.class))
                .getSingleResult();
    }

    /// How many there are, but counts no further than `most`.
    ///
    /// @param inOrder the column of the index that the conditions follow
    long countUpTo(int most, String inOrder) {
        var some =
                "select count(x.id) from (select c.id.value as id from Container c%s order by c.schoolId, c.inUse, %s limit %d) x";
        return filled(entities.createQuery(some.formatted(where(), inOrder, most), Long.class))
                .getSingleResult();
    }

    /// The rows of a page out of `total`.
    List<ContainerLine> lines(Pageable page, long total) {
        var window = Window.of(page.getOffset(), page.getPageSize(), total);
        var descending = ContainerOrder.descending(page) != window.reversed();
        return lines(window, ContainerOrder.of(page).alongIndex(descending));
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

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
