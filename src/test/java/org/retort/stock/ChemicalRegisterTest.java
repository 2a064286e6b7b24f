package org.retort.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.FormulationId;
import org.retort.documents.Letterhead;
import org.retort.documents.Proof;
import org.retort.hazards.Classification;
import org.retort.hazards.Finding;
import org.retort.hazards.Gap;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.Pictogram;
import org.retort.hazards.Provenance;
import org.retort.hazards.SignalWord;
import org.retort.labels.SampleCodes;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.retort.testing.Pdf;

/// The chemical register as it looks: first what the fire service asks for, then place by place.
class ChemicalRegisterTest {

    private static final Letterhead HEAD = Letterhead.of("Westbridge School", "https://prep.school.example");
    private static final Provenance LISTED =
            new Provenance("GB mandatory classification list", "2026", "Ruth Lewis", LocalDate.of(2026, 9, 14), "high");
    private static final Classification ETHANOL =
            assessed(SignalWord.DANGER, List.of(Pictogram.GHS02, Pictogram.GHS07), "H225", "H319");
    private static final Classification METHANOL = assessed(
            SignalWord.DANGER,
            List.of(Pictogram.GHS02, Pictogram.GHS06, Pictogram.GHS08),
            "H225",
            "H301+H311+H331",
            "H370");
    private static final Classification ACID =
            assessed(SignalWord.DANGER, List.of(Pictogram.GHS05, Pictogram.GHS07), "H314", "H335", "H290");
    private static final Classification NITRATE =
            assessed(SignalWord.DANGER, List.of(Pictogram.GHS03, Pictogram.GHS07), "H272", "H319");
    private static final Classification SALT = new Classification.NotClassified(LISTED);
    private static final Classification NOBODY = new Classification.NotAssessed("Nobody has assessed it.");
    private static final Classification STAIN = new Classification.PartlyAssessed(
            null,
            List.of(),
            List.<Finding>of(),
            List.of(new Gap("Flam. Liq. 3", "Whether it still burns at this strength is not known.")),
            LISTED);

    @Test
    void what_burns_poisons_or_feeds_a_fire_comes_first_and_then_every_place() throws Exception {
        var pdf = Proof.holds("register", ChemicalRegister.document(store(), HEAD));

        var words = String.join(" ", Pdf.pageTexts(pdf)).replace('\u00A0', ' ');
        assertThat(words)
                .contains("For the fire service", "Flammables cabinet", "flammable, toxic")
                .contains("1 PARTLY ASSESSED", "Not known: Flam. Liq. 3", "NOT ASSESSED", "about 60 g", "7 Mar 2027");
        store().values()
                .forEach(bottles -> assertThat(bottles)
                        .as("codes on one line")
                        .allMatch(bottle -> words.contains(bottle.code().label())));
    }

    @Test
    void hundreds_of_bottles_with_the_longest_names_stay_in_their_cells() throws Exception {
        var many = new LinkedHashMap<PlaceRow, List<ContainerRow>>();
        for (var shelf = 0; shelf < 12; shelf++) {
            var bottles = new ArrayList<ContainerRow>();
            for (var at = 0; at < 20; at++) {
                var name = "Tetramethyldiaminobenzophenonehydrochloride, technical grade " + at;
                bottles.add(bottle(name, 123_456, Unit.CM3, at % 2 == 0 ? STAIN : METHANOL, "2027-03-07"));
            }
            many.put(
                    place(
                            "Storfa gemegau › Cwpwrdd fflamadwy, dan glo › Silff " + shelf,
                            Set.of(StorageTrait.values())),
                    bottles);
        }

        Proof.stands(ChemicalRegister.document(many, HEAD));
    }

    private static Map<PlaceRow, List<ContainerRow>> store() {
        var store = new LinkedHashMap<PlaceRow, List<ContainerRow>>();
        store.put(
                place("Chemical store › Acid cupboard › Shelf 1", Set.of(StorageTrait.ACIDS, StorageTrait.BUNDED)),
                List.of(
                        bottle("Hydrochloric acid 36 % w/w", 2_500, Unit.CM3, ACID, "2027-03-16"),
                        bottle("Hydrochloric acid 36 % w/w", 1_000, Unit.CM3, ACID, "2027-04-27"),
                        bottle(
                                "Sulfuric acid",
                                2_500,
                                Unit.CM3,
                                assessed(SignalWord.DANGER, List.of(Pictogram.GHS05), "H314", "H290"),
                                "2027-03-07")));
        store.put(
                place(
                        "Chemical store › Flammables cabinet › Shelf 1",
                        Set.of(StorageTrait.FLAMMABLES, StorageTrait.FIRE_RESISTING)),
                List.of(
                        bottle("Ethanol", 2_500, Unit.CM3, ETHANOL, "2029-01-31"),
                        bottle("Methanol", 500, Unit.CM3, METHANOL, "2028-06-30"),
                        bottle("Propanone", 1_000, Unit.CM3, ETHANOL, null)));
        store.put(
                place("Chemical store › Oxidiser cupboard › Shelf 1", Set.of(StorageTrait.OXIDISERS)),
                List.of(bottle("Potassium nitrate", 500, Unit.G, NITRATE, null)));
        store.put(
                place("Prep room 1 › Indicators and stains", Set.of()),
                List.of(
                        bottle("Methyl orange solution", 100, Unit.CM3, SALT, "2027-11-01"),
                        bottle("Crystal violet stain", 50, Unit.CM3, STAIN, "2026-12-31"),
                        bottle("Food dye, blue", 60, Unit.G, NOBODY, null)));
        store.put(
                place("Prep room 1 › General solids › Shelf 3", Set.of(StorageTrait.GENERAL_INORGANIC)),
                List.of(
                        bottle("Sodium chloride", 1_500, Unit.G, SALT, null),
                        bottle(
                                "Copper(II) sulfate pentahydrate",
                                500,
                                Unit.G,
                                assessed(
                                        SignalWord.DANGER,
                                        List.of(Pictogram.GHS05, Pictogram.GHS09),
                                        "H302",
                                        "H318",
                                        "H410"),
                                null)));
        return store;
    }

    private static Classification assessed(SignalWord word, List<Pictogram> pictures, String... codes) {
        var statements = List.of(codes).stream()
                .map(code -> new HazardStatement(code, "as the law words it"))
                .toList();
        return Classification.Assessed.byHand(word, pictures, statements, LISTED);
    }

    private static PlaceRow place(String path, Set<StorageTrait> traits) {
        var id = new PlaceId(new UUID(1, path.hashCode()));
        return new PlaceRow(id, null, path, PlaceKind.SHELF, SampleCodes.code("SHE1F00"), path, 0, traits, Set.of(), 0);
    }

    private static ContainerRow bottle(
            String label, int amount, Unit unit, Classification classification, @Nullable String expires) {
        var id = new UUID(2, label.hashCode() + (long) amount);
        return new ContainerRow(
                new ContainerId(id),
                SampleCodes.of(label + amount),
                new FormulationId(id),
                label,
                label,
                null,
                classification,
                1,
                Quantity.of(amount, unit),
                Quantity.of(amount, unit),
                amount == 60,
                false,
                new PlaceId(id),
                "",
                null,
                expires == null ? null : LocalDate.parse(expires),
                ContainerState.OPENED);
    }
}
