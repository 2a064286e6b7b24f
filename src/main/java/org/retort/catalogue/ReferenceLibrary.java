package org.retort.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.retort.catalogue.reference.ReferenceEdition;
import org.retort.platform.OpenDoor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Copies the reference library into the school in hand. Open to jobs, which nobody is signed in to: it adds and
/// refreshes what the program itself brings along, and never touches what a person has changed.
@Service
@OpenDoor("a job of the program itself")
public class ReferenceLibrary {

    private final Substances substances;
    private final EquipmentModels models;
    private final Answering answering;
    private final ApplicationEventPublisher events;

    ReferenceLibrary(
            Substances substances, EquipmentModels models, Answering answering, ApplicationEventPublisher events) {
        this.substances = substances;
        this.models = models;
        this.answering = answering;
        this.events = events;
    }

    /// Copies what the school lacks and brings up to date what is older and untouched; done twice, it does nothing.
    @Transactional
    public LibraryCopy copyInto() {
        return copyInto(ReferenceEdition.current());
    }

    /// As [#copyInto()], and costs one question where nothing is older. Publishes [SubstanceFactsChanged] for each
    /// substance of which the newer library says something else, at a strength that the school has.
    @Transactional
    public void bringUpToDate() {
        if (substances.olderThan(ReferenceEdition.current().version()) > 0) {
            copyInto();
        }
    }

    private void tellWhatChanged() {
        answering
                .noteAll()
                .forEach((substance, changed) -> events.publishEvent(new SubstanceFactsChanged(substance, changed)));
    }

    @Transactional
    LibraryCopy copyInto(ReferenceEdition edition) {
        var kept = new ArrayList<String>();
        var first = copySubstances(edition, kept);
        var second = copyEquipment(edition, kept);
        if (first.rewritten > 0) {
            tellWhatChanged();
        }
        return new LibraryCopy(first.added + second.added, first.rewritten + second.rewritten, kept);
    }

    private Counts copySubstances(ReferenceEdition edition, List<String> kept) {
        var held =
                substances.ofLibrary().stream().collect(Collectors.toMap(Substance::referenceId, Function.identity()));
        var added = new ArrayList<Substance>();
        var rewritten = 0;
        for (var reference : edition.substances()) {
            var copy = held.get(reference.id());
            if (copy == null) {
                added.add(new Substance(reference, edition.version()));
            } else if (copy.isOlderThan(edition.version()) && copy.isTouched()) {
                kept.add(copy.name());
            } else if (copy.isOlderThan(edition.version())) {
                copy.rewrite(reference, edition.version());
                rewritten++;
            }
        }
        substances.saveAll(added);
        return new Counts(added.size(), rewritten);
    }

    private Counts copyEquipment(ReferenceEdition edition, List<String> kept) {
        var held =
                models.ofLibrary().stream().collect(Collectors.toMap(EquipmentModel::referenceId, Function.identity()));
        var added = new ArrayList<EquipmentModel>();
        var rewritten = 0;
        for (var reference : edition.equipment()) {
            var copy = held.get(reference.id());
            if (copy == null) {
                added.add(new EquipmentModel(reference, edition.version()));
            } else if (copy.isOlderThan(edition.version()) && copy.isTouched()) {
                kept.add(copy.name());
            } else if (copy.isOlderThan(edition.version())) {
                copy.rewrite(reference, edition.version());
                rewritten++;
            }
        }
        models.saveAll(added);
        return new Counts(added.size(), rewritten);
    }

    private record Counts(int added, int rewritten) {}
}
