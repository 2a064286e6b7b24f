package org.retort.practicals;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/// Finds practicals for a list: one query for the page, one for the count, each naming only what narrows it.
@Component
class PracticalSearch {

    private static final int WORDS = 6;

    private static final Map<String, String> SORTABLE = Map.of(
            "title", "p.data.title",
            "course", "p.data.course",
            "keyStage", "p.data.keyStage",
            "subject", "p.data.subject",
            "mode", "p.data.mode",
            "whoMayHandle", "p.data.whoMayHandle");

    private static final String ROW = """
            select new org.retort.practicals.PracticalRow(p.id, p.referenceId, p.data.title, p.data.course,
                p.data.number, p.data.keyStage, p.data.subject, p.data.mode, p.data.whoMayHandle,
                p.source.confidence, p.revision)
            from Practical p where\s""";

    private final EntityManager entities;

    PracticalSearch(EntityManager entities) {
        this.entities = entities;
    }

    List<PracticalRow> rows(PracticalFilter filter, Pageable page) {
        var where = conditions(filter);
        var query = entities.createQuery(ROW + text(where) + " order by " + order(page.getSort()), PracticalRow.class);
        where.forEach(condition -> condition.bind(query));
        if (page.isPaged()) {
            query.setFirstResult((int) page.getOffset()).setMaxResults(page.getPageSize());
        }
        return query.getResultList();
    }

    long count(PracticalFilter filter) {
        var where = conditions(filter);
        var query = entities.createQuery("select count(p) from Practical p where " + text(where), Long.class);
        where.forEach(condition -> condition.bind(query));
        return query.getSingleResult();
    }

    /// One condition of the query and the value of its parameter, if it has one.
    private record Condition(
            String text, String parameter, @Nullable Object value) {

        void bind(TypedQuery<?> query) {
            if (value != null) {
                query.setParameter(parameter, value);
            }
        }
    }

    private static String text(List<Condition> where) {
        return where.stream().map(Condition::text).collect(Collectors.joining(" and "));
    }

    private static List<Condition> conditions(PracticalFilter filter) {
        List<Condition> where = new ArrayList<>();
        where.add(new Condition("p.archivedBecause is " + (filter.archived() ? "not null" : "null"), "", null));
        equal(where, "course", filter.course());
        equal(where, "keyStage", filter.keyStage());
        equal(where, "subject", filter.subject());
        equal(where, "mode", filter.mode());
        equal(where, "whoMayHandle", filter.whoMayHandle());
        Arrays.stream(filter.text().toLowerCase(Locale.UK).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .forEach(word -> contains(where, word));
        return where;
    }

    private static void equal(List<Condition> where, String property, @Nullable Object value) {
        if (value != null) {
            where.add(new Condition("p.data.%s = :%s".formatted(property, property), property, value));
        }
    }

    private static void contains(List<Condition> where, String word) {
        var name = "word" + where.size();
        where.add(new Condition("p.searchText like :%s escape '!'".formatted(name), name, "%" + escaped(word) + "%"));
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static String order(Sort sort) {
        var wanted = sort.stream()
                .filter(order -> SORTABLE.containsKey(order.getProperty()))
                .map(order -> SORTABLE.get(order.getProperty()) + (order.isAscending() ? "" : " desc"))
                .collect(Collectors.joining(", "));
        return (wanted.isEmpty() ? "" : wanted + ", ") + "p.data.course, p.sortOrder, p.id.value";
    }
}
