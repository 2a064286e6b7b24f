package org.retort.requests;

import java.util.List;
import java.util.Optional;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.platform.Outcome;
import org.retort.practicals.KitItem;
import org.springframework.stereotype.Component;

/// Keeps chemicals from slipping past the assessment as words: a line that somebody adds in words must not name a
/// substance of the school's list, because nobody would see its hazards.
@Component
class FreeText {

    private final SubstanceCatalogue substances;

    FreeText(SubstanceCatalogue substances) {
        this.substances = substances;
    }

    /// Why one of these lines must be added as a chemical. Lines of the practical itself are its own business.
    Optional<Outcome.Refused<Object>> broken(List<KitEntry> kit) {
        return kit.stream()
                .filter(entry -> entry.origin() == LineOrigin.EXTRA)
                .flatMap(entry -> broken(entry).stream())
                .findFirst();
    }

    private Optional<Outcome.Refused<Object>> broken(KitEntry entry) {
        if (!(entry.item() instanceof KitItem.Material(var text))) {
            return Optional.empty();
        }
        if (text.isBlank() || text.length() > 200) {
            return Optional.of(Outcome.refused("item", "Say what it is, in at most 200 characters."));
        }
        return substances
                .namedIn(text)
                .map(substance -> Outcome.refused(
                        "item",
                        ("“%s” is a chemical: add %s as a chemical, with its form and strength, so that its hazards are on"
                                        + " the assessment. If you mean something else, say so in other words.")
                                .formatted(text, substance.name())));
    }
}
