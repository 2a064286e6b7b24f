package org.retort.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who sells to the school.
@Service
@PreAuthorize("hasRole('TECHNICIAN')")
public class Suppliers {

    private static final int LONGEST_NAME = 120;

    private final SupplierStore suppliers;

    Suppliers(SupplierStore suppliers) {
        this.suppliers = suppliers;
    }

    /// Suppliers in use whose name holds `text`, by name.
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Page<SupplierRow> find(String text, Pageable page) {
        return suppliers.find("%" + SearchKey.of(text) + "%", Paging.unsorted(page));
    }

    /// The supplier of exactly this name, if the school has it.
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<SupplierId> byName(String name) {
        return suppliers.named(SearchKey.of(name)).map(Supplier::id);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Map<SupplierId, SupplierRow> rows(Collection<SupplierId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var wanted = ids.stream().map(SupplierId::value).collect(Collectors.toSet());
        return suppliers.rows(wanted).stream().collect(Collectors.toMap(SupplierRow::id, row -> row));
    }

    /// Adds a supplier, or brings back one of the same name that had been taken out of use.
    @Transactional
    public Outcome<SupplierId> add(SupplierData data) {
        var held = suppliers.named(SearchKey.of(data.name()));
        if (held.isPresent() && !held.get().isArchived()) {
            return Outcome.refused("name", "There is a supplier of that name already.");
        }
        return checked(data).map(good -> {
            var supplier = held.orElseGet(() -> new Supplier(good));
            supplier.edit(good);
            return suppliers.save(supplier).id();
        });
    }

    /// @param version as it was read, so that a change made meanwhile is noticed
    /// @throws NoSuchThing if the school has no such supplier
    @Transactional
    public Outcome<SupplierId> edit(SupplierId id, SupplierData data, int version) {
        var supplier = supplier(id);
        if (supplier.version() != version) {
            return Outcome.changedMeanwhile();
        }
        var namesake =
                suppliers.named(SearchKey.of(data.name())).filter(it -> !it.id().equals(id));
        if (namesake.isPresent()) {
            return Outcome.refused("name", "Another supplier has that name, in use or not. Choose another name.");
        }
        return checked(data).map(good -> {
            supplier.edit(good);
            return id;
        });
    }

    /// Takes a supplier out of use; what was bought from it still names it.
    ///
    /// @throws NoSuchThing if the school has no such supplier
    @Transactional
    public void archive(SupplierId id) {
        supplier(id).archive();
    }

    private Supplier supplier(SupplierId id) {
        return suppliers.findById(id).orElseThrow(() -> new NoSuchThing("supplier", id.value()));
    }

    private static Outcome<SupplierData> checked(SupplierData data) {
        if (SearchKey.of(data.name()).isEmpty()) {
            return Outcome.refused("name", "Give the supplier a name.");
        }
        return data.name().strip().length() > LONGEST_NAME
                ? Outcome.refused("name", "A name has at most %d characters.".formatted(LONGEST_NAME))
                : Outcome.done(data);
    }
}
