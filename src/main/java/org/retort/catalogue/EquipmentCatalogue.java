package org.retort.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Looking up and keeping equipment models.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class EquipmentCatalogue {

    private final EquipmentModels models;
    private final ApplicationEventPublisher events;

    EquipmentCatalogue(EquipmentModels models, ApplicationEventPublisher events) {
        this.models = models;
        this.events = events;
    }

    /// Models in use whose name, category or reference id hold every word of `text`.
    public Page<EquipmentModelRow> find(String text, Pageable page) {
        return find(text, "", page);
    }

    /// Models in use that hold every word of `text`, of one category; empty for every category.
    public Page<EquipmentModelRow> find(String text, String category, Pageable page) {
        var words = SearchKey.patterns(text);
        return models.find(words.get(0), words.get(1), words.get(2), words.get(3), category, Paging.unsorted(page));
    }

    /// The model that was copied from the library under this id, such as `E001`.
    public Optional<EquipmentModelId> byReference(String referenceId) {
        return models.idOf(referenceId);
    }

    /// All copies of the library by their reference id, for loading many at once.
    public Map<String, EquipmentModelId> references() {
        return models.references().stream()
                .collect(Collectors.toMap(pair -> (String) pair[0], pair -> (EquipmentModelId) pair[1]));
    }

    public Map<EquipmentModelId, EquipmentModelRow> rows(Collection<EquipmentModelId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var wanted = ids.stream().map(EquipmentModelId::value).collect(Collectors.toSet());
        return models.rows(wanted).stream().collect(Collectors.toMap(EquipmentModelRow::id, row -> row));
    }

    public List<String> categories() {
        return models.categories();
    }

    @Transactional
    @PreAuthorize("hasRole('TECHNICIAN')")
    public Outcome<EquipmentModelId> add(EquipmentModelData data) {
        return checked(data)
                .map(good -> models.save(new EquipmentModel(good, "added by the school"))
                        .id());
    }

    /// @param version as it was read, so that a change made meanwhile is noticed
    /// @throws NoSuchThing if the school has no such model
    @Transactional
    @PreAuthorize("hasRole('TECHNICIAN')")
    public Outcome<EquipmentModelId> edit(EquipmentModelId id, EquipmentModelData data, int version) {
        var model = models.findById(id).orElseThrow(() -> new NoSuchThing("equipment model", id.value()));
        if (model.version() != version) {
            return Outcome.changedMeanwhile();
        }
        return checked(data).map(good -> {
            model.edit(good);
            events.publishEvent(new EquipmentModelRenamed(id, model.name(), model.category()));
            return id;
        });
    }

    /// Takes a model out of use; what is held of it stays.
    ///
    /// @throws NoSuchThing if the school has no such model
    @Transactional
    @PreAuthorize("hasRole('TECHNICIAN')")
    public void archive(EquipmentModelId id) {
        models.findById(id)
                .orElseThrow(() -> new NoSuchThing("equipment model", id.value()))
                .archive();
    }

    /// Brings a model back into use.
    ///
    /// @throws NoSuchThing if the school has no such model
    @Transactional
    @PreAuthorize("hasRole('TECHNICIAN')")
    public void restore(EquipmentModelId id) {
        models.findById(id)
                .orElseThrow(() -> new NoSuchThing("equipment model", id.value()))
                .restore();
    }

    private static Outcome<EquipmentModelData> checked(EquipmentModelData data) {
        if (data.name().isBlank()) {
            return Outcome.refused("name", "Give the model a name, such as “Beaker 250 cm³”.");
        }
        if (data.name().strip().length() > 120) {
            return Outcome.refused("name", "A name has at most 120 characters.");
        }
        return data.category().isBlank()
                ? Outcome.refused("category", "Choose a category, so that it is found beside its like.")
                : Outcome.done(data);
    }
}
