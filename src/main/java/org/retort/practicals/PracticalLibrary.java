package org.retort.practicals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.EquipmentCatalogue;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.ReferenceLibrary;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.platform.SchoolOpened;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Copies the reference library of practicals into the school in hand; done twice, it does nothing.
@Service
public class PracticalLibrary {

    /// Counted up whenever the tables of practicals change, so that schools are brought up to date.
    static final int EDITION = 1;

    private static final int AFTER_THE_CATALOGUE = 500;

    private final ReferenceLibrary catalogue;
    private final EquipmentCatalogue equipment;
    private final SubstanceCatalogue substances;
    private final Formulations formulations;
    private final StoredPracticals practicals;
    private final KitParts parts;
    private final PracticalRevision revision;

    PracticalLibrary(
            ReferenceLibrary catalogue,
            EquipmentCatalogue equipment,
            SubstanceCatalogue substances,
            Formulations formulations,
            StoredPracticals practicals,
            KitParts parts,
            PracticalRevision revision) {
        this.catalogue = catalogue;
        this.equipment = equipment;
        this.substances = substances;
        this.formulations = formulations;
        this.practicals = practicals;
        this.parts = parts;
        this.revision = revision;
    }

    /// Copies what the school lacks and brings up to date what is older and untouched, the catalogue first.
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public PracticalsCopied copyInto() {
        return copyInto(ReferencePractical.all(), EDITION);
    }

    @EventListener
    @Order(AFTER_THE_CATALOGUE)
    @Transactional
    void begin(SchoolOpened opened) {
        copyInto(ReferencePractical.all(), EDITION);
    }

    PracticalsCopied copyInto(List<ReferencePractical> library, int edition) {
        catalogue.copyInto();
        var held = practicals.copied().stream()
                .collect(Collectors.toMap(
                        practical -> Objects.requireNonNull(practical.referenceId()), Function.identity()));
        var items = new ItemResolving(
                equipment,
                substances,
                formulations,
                library.stream()
                        .filter(reference -> isToBeWritten(held.get(reference.id()), edition))
                        .flatMap(reference -> reference.lines().stream()));
        var added = new ArrayList<Practical>();
        var lines = new ArrayList<KitPart>();
        var older = new ArrayList<ReferencePractical>();
        var kept = new ArrayList<String>();
        for (var reference : library) {
            var copy = held.get(reference.id());
            if (copy == null) {
                added.add(copy(reference, edition, items, lines));
            } else if (copy.isOlderThan(edition) && copy.touched()) {
                kept.add(copy.data().title());
            } else if (copy.isOlderThan(edition)) {
                older.add(reference);
            }
        }
        added.forEach(practicals::save);
        lines.forEach(parts::save);
        older.forEach(
                reference -> rewrite(Objects.requireNonNull(held.get(reference.id())), reference, edition, items));
        return new PracticalsCopied(added.size(), lines.size(), older.size(), kept, items.unresolved());
    }

    private static boolean isToBeWritten(@Nullable Practical copy, int edition) {
        return copy == null || (copy.isOlderThan(edition) && !copy.touched());
    }

    private static Practical copy(ReferencePractical reference, int edition, ItemResolving items, List<KitPart> lines) {
        var practical = Practical.copied(reference, edition);
        practical.findableBy(reference.lines().stream().map(ReferenceLine::item).toList());
        for (var at = 0; at < reference.lines().size(); at++) {
            lines.add(part(practical, at, reference.lines().get(at), items));
        }
        return practical;
    }

    private static KitPart part(Practical practical, int at, ReferenceLine line, ItemResolving items) {
        return new KitPart(practical.id(), at, line.data(items.item(line)), line.confidence(), line.source());
    }

    private void rewrite(Practical practical, ReferencePractical reference, int edition, ItemResolving items) {
        practical.upgrade(reference, edition);
        var before = parts.of(practical.id());
        for (var at = 0; at < reference.lines().size(); at++) {
            var line = reference.lines().get(at);
            if (at < before.size()) {
                before.get(at).write(line.data(items.item(line)), line.confidence(), line.source());
            } else {
                parts.save(part(practical, at, line, items));
            }
        }
        before.stream().skip(reference.lines().size()).forEach(KitPart::takeOff);
        revision.record(practical, "Brought up to date from the reference library, edition " + edition);
    }
}
