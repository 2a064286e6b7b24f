package org.retort.catalogue.reference;

import java.util.List;
import java.util.stream.Stream;
import org.retort.platform.ReferenceTable;

/// One edition of the library, with the number that says whether a school's copy is older.
public record ReferenceEdition(int version, List<ReferenceSubstance> substances, List<ReferenceEquipment> equipment) {

    /// Raised with every change of the tables, or of the engine, that the catalogue reads.
    private static final int VERSION = 4;

    public ReferenceEdition {
        substances = List.copyOf(substances);
        equipment = List.copyOf(equipment);
    }

    /// The edition that this program brings along, read once.
    public static ReferenceEdition current() {
        return Current.EDITION;
    }

    private static final class Current {

        private static final ReferenceEdition EDITION = new ReferenceEdition(
                VERSION,
                Stream.concat(
                                ReferenceTable.rows("chemicals.csv").stream().map(ReferenceSubstance::ofSubstance),
                                ReferenceTable.rows("reagent-mixtures.csv").stream()
                                        .map(ReferenceSubstance::ofMixture))
                        .toList(),
                ReferenceTable.rows("equipment.csv").stream()
                        .map(ReferenceEquipment::of)
                        .toList());
    }
}
