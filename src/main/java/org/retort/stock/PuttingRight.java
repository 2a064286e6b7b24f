package org.retort.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.SupplierId;
import org.retort.catalogue.SupplierRow;
import org.retort.catalogue.Suppliers;
import org.retort.platform.Dates;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.springframework.stereotype.Component;

/// Puts right what was typed wrong about a container, and says in its history what was and what is.
@Component
class PuttingRight {

    private static final String NONE = "none";

    private final Acts acts;
    private final Suppliers suppliers;

    PuttingRight(Acts acts, Suppliers suppliers) {
        this.acts = acts;
        this.suppliers = suppliers;
    }

    Outcome<MovementRow> putRight(UUID operation, ContainerId id, Particulars seen, Particulars wanted, String reason) {
        var names = names(seen.supplier(), wanted.supplier());
        var supplier = wanted.supplier();
        if (supplier != null && !names.containsKey(supplier)) {
            throw new NoSuchThing("supplier", supplier.value());
        }
        return acts.act(operation, id, Verbs.putRight(seen, wanted, reason, words(seen, wanted, names)));
    }

    private static String words(Particulars was, Particulars is, Map<SupplierId, String> names) {
        var changes = new ArrayList<String>();
        if (!Objects.equals(was.expires(), is.expires())) {
            changes.add(change("expiry", day(was.expires()), day(is.expires())));
        }
        if (!Objects.equals(was.supplier(), is.supplier())) {
            changes.add(change("supplier", name(was.supplier(), names), name(is.supplier(), names)));
        }
        if (!Objects.equals(was.lot(), is.lot())) {
            changes.add(change(
                    "lot", Objects.requireNonNullElse(was.lot(), NONE), Objects.requireNonNullElse(is.lot(), NONE)));
        }
        if (!Objects.equals(was.note(), is.note())) {
            changes.add(change("note", quoted(was.note()), quoted(is.note())));
        }
        return String.join("; ", changes);
    }

    private static String change(String what, String was, String is) {
        return "%s %s → %s".formatted(what, was, is);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? NONE : Dates.day(day);
    }

    private static String quoted(@Nullable String text) {
        return text == null ? NONE : "“%s”".formatted(text);
    }

    private static String name(@Nullable SupplierId id, Map<SupplierId, String> names) {
        return id == null ? NONE : names.getOrDefault(id, "a supplier");
    }

    private Map<SupplierId, String> names(@Nullable SupplierId... ids) {
        List<SupplierId> known =
                Stream.of(ids).filter(Objects::nonNull).distinct().toList();
        return suppliers.rows(known).values().stream().collect(Collectors.toMap(SupplierRow::id, SupplierRow::name));
    }
}
