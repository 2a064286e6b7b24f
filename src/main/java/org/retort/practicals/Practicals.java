package org.retort.practicals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.retort.catalogue.FormulationId;
import org.retort.platform.NoSuchThing;
import org.retort.platform.OpenDoor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The school's library of practicals, for reading. Changes go through [PracticalEditing].
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Practicals {

    private static final int CHANGES_SHOWN = 50;

    private final StoredPracticals practicals;
    private final PracticalChanges changes;
    private final PracticalSearch search;
    private final KitReading kits;
    private final KitParts parts;

    Practicals(
            StoredPracticals practicals,
            PracticalChanges changes,
            PracticalSearch search,
            KitReading kits,
            KitParts parts) {
        this.practicals = practicals;
        this.changes = changes;
        this.search = search;
        this.kits = kits;
        this.parts = parts;
    }

    /// A page of the library with its total, by course and number unless `page` sorts by `title`, `course`, `keyStage`,
    /// `subject`, `mode` or `whoMayHandle`.
    public Page<PracticalRow> find(PracticalFilter filter, Pageable page) {
        return new PageImpl<>(search.rows(filter, page), page, search.count(filter));
    }

    /// A page of the library; see [#find].
    public List<PracticalRow> list(PracticalFilter filter, Pageable page) {
        return search.rows(filter, page);
    }

    public long count(PracticalFilter filter) {
        return search.count(filter);
    }

    /// The practical with its kit.
    ///
    /// @throws NoSuchThing if this school has no such practical
    public PracticalDetail detail(PracticalId id) {
        return practicals
                .findById(id)
                .map(practical -> practical.detail(kits.of(id)))
                .orElseThrow(() -> new NoSuchThing("practical", id.value()));
    }

    /// Rows by id; what this school does not have is left out.
    public Map<PracticalId, PracticalRow> rows(Collection<PracticalId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : practicals.rows(ids).stream().collect(Collectors.toMap(PracticalRow::id, Function.identity()));
    }

    /// What these say, without their kits; what this school does not have is left out.
    public List<PracticalText> texts(Collection<PracticalId> ids) {
        return ids.isEmpty() ? List.of() : practicals.texts(ids);
    }

    /// The school's copy of a practical of the reference library, such as `AQA-GCSE-CHEM-2`.
    public Optional<PracticalId> byReference(String referenceId) {
        return practicals.idOf(referenceId);
    }

    /// The practicals whose kit holds any of these.
    @PreAuthorize("permitAll()")
    @OpenDoor("jobs ask when a newer library says something else; it tells of the school in hand only")
    public List<PracticalId> using(Collection<FormulationId> formulations) {
        return formulations.isEmpty()
                ? List.of()
                : parts.using(formulations.stream().map(FormulationId::value).toList());
    }

    /// The courses that practicals in use belong to.
    public List<String> courses() {
        return practicals.courses();
    }

    /// Who changed what, the newest first.
    public List<ChangeRow> history(PracticalId id) {
        return changes.of(id, PageRequest.of(0, CHANGES_SHOWN));
    }
}
