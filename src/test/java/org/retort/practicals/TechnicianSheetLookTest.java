package org.retort.practicals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.EquipmentModelId;
import org.retort.catalogue.Form;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.SubstanceId;
import org.retort.documents.Letterhead;
import org.retort.documents.Proof;
import org.retort.hazards.Classification;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.Pictogram;
import org.retort.hazards.Provenance;
import org.retort.hazards.SignalWord;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.retort.testing.Pdf;

/// The technician's sheet as it looks, with a kit of chemicals, apparatus and materials and a recipe.
class TechnicianSheetLookTest {

    private static final Letterhead HEAD = Letterhead.of("Westbridge School", "https://prep.school.example");
    private static final LocalDate CHECKED = LocalDate.of(2026, 9, 14);
    private static final Provenance LISTED =
            new Provenance("GB mandatory classification list", "2026", "Ruth Lewis", CHECKED, "high");
    private static final TechnicianSheet.ForClass PAIRS =
            new TechnicianSheet.ForClass(28, 2, false, 10, "for 28 pupils in 14 pairs", "Each pair");

    @Test
    void kit_recipe_hazards_and_disposal_stand_on_one_page() throws Exception {
        var pdf = Proof.holds(
                "technician", TechnicianSheet.document(salt("Ruth Lewis"), PAIRS, chemicals(), stock(), HEAD));

        assertThat(Pdf.pageTexts(pdf))
                .singleElement()
                .asString()
                .contains("10.8\u00A0cm³", "not known", "made up with water to the amount in all")
                .contains("Each pair", "H314", "NOT ASSESSED", "To prepare", "14 × ", "checked by Ruth Lewis");
    }

    private static Map<FormulationId, Optional<Quantity>> stock() {
        return Map.of(
                formulation(1), Optional.of(Quantity.of(28, Unit.CM3)),
                formulation(3), Optional.of(Quantity.of(56, Unit.CM3)),
                formulation(4), Optional.empty());
    }

    @Test
    void the_longest_kit_is_drawn_smaller_and_stays_in_its_cells() throws Exception {
        var usual = salt(null);
        var many = IntStream.range(0, 70)
                .mapToObj(at -> apparatus("Llanfairpwllgwyngyll measuring cylinder, borosilicate, no. " + at, 1))
                .toList();
        var long800 = "Count them out; count them in; ".repeat(26).strip();
        var data = usual.data();
        var longer = new PracticalDetail(
                usual.id(),
                usual.referenceId(),
                new PracticalData(
                        data.title(),
                        data.course(),
                        data.number(),
                        data.keyStage(),
                        data.subject(),
                        data.mode(),
                        data.whoMayHandle(),
                        2,
                        48,
                        long800,
                        long800,
                        long800,
                        ""),
                usual.source(),
                many,
                1,
                null);

        Proof.stands(TechnicianSheet.document(longer, PAIRS, Map.of(), Map.of(), HEAD));
    }

    private static PracticalDetail salt(@Nullable String checkedBy) {
        return new PracticalDetail(
                new PracticalId(new UUID(1, 1)),
                null,
                new PracticalData(
                        "Prepare a pure, dry sample of copper(II) sulfate",
                        "AQA GCSE Chemistry",
                        "1",
                        KeyStage.KS4,
                        Subject.CHEMISTRY,
                        Mode.CLASS,
                        Handler.Y10_11,
                        2,
                        24,
                        "acid splashes into an eye; hot solution spits as it dries out; a tripod or basin burns",
                        "splash goggles from start to clearing away; acid warmed, never boiled; heating stops at half the volume; pupils stand",
                        "Sulfuric acid 0.5 mol/dm³: for 1 dm³ add 500 cm³ of 1 mol/dm³ to 500 cm³ of water, mix, label. "
                                + "Put 25 cm³ for each pair into a 100 cm³ beaker shortly before the lesson.",
                        "Copper residues into the labelled bottle; nothing that holds copper goes down the sink."),
                new PracticalSource(
                        "own", "the school’s own kit, after AQA’s list", checkedBy, checkedBy == null ? null : CHECKED),
                List.of(
                        chemical(1, "Sulfuric acid 0.5 mol/dm³", "25", KitUnit.CM3),
                        chemical(2, "Copper(II) oxide powder", "2", KitUnit.G),
                        chemical(3, "Sulfuric acid 1 mol/dm³", "12.5", KitUnit.CM3),
                        chemical(4, "Rust remover, as bought", "1", KitUnit.CM3),
                        apparatus("Beaker 100 cm³ borosilicate", 1),
                        apparatus("Glass rod 200 mm", 1),
                        apparatus("Spatula", 1),
                        apparatus("Filter funnel 65 mm", 1),
                        apparatus("Conical flask 100 cm³", 1),
                        apparatus("Evaporating basin 75 mm", 1),
                        apparatus("Bunsen burner, mat, tripod, gauze", 1),
                        apparatus("Safety goggles EN 166 3", 2),
                        material("Filter paper 125 mm"),
                        new KitLine(
                                new KitLineId(new UUID(9, 9)),
                                new KitItem.Facility("gas"),
                                BigDecimal.ONE,
                                KitUnit.ITEM,
                                Scope.CLASS,
                                null,
                                "",
                                "",
                                "",
                                "gas",
                                false,
                                false,
                                "own")),
                4,
                null);
    }

    private static KitLine chemical(int number, String label, String amount, KitUnit unit) {
        return line(new KitItem.Chemical(formulation(number)), new BigDecimal(amount), unit, label, true);
    }

    private static KitLine apparatus(String label, int each) {
        var item = new KitItem.Equipment(new EquipmentModelId(new UUID(2, label.hashCode())));
        return line(item, BigDecimal.valueOf(each), KitUnit.ITEM, label, false);
    }

    private static KitLine material(String label) {
        return line(new KitItem.Material(label), BigDecimal.ONE, KitUnit.ITEM, label, true);
    }

    private static KitLine line(KitItem item, BigDecimal amount, KitUnit unit, String label, boolean consumable) {
        return new KitLine(
                new KitLineId(new UUID(3, label.hashCode())),
                item,
                amount,
                unit,
                Scope.GROUP,
                null,
                "",
                "",
                "",
                label,
                consumable,
                false,
                "own");
    }

    private static FormulationId formulation(int number) {
        return new FormulationId(new UUID(4, number));
    }

    private static Map<FormulationId, FormulationRow> chemicals() {
        return List.of(
                        row(
                                1,
                                "Sulfuric acid 0.5 mol/dm³",
                                assessed(SignalWord.WARNING, Pictogram.GHS07, "H319", "H315")),
                        row(2, "Copper(II) oxide powder", assessed(SignalWord.WARNING, Pictogram.GHS09, "H410")),
                        row(3, "Sulfuric acid 1 mol/dm³", assessed(SignalWord.DANGER, Pictogram.GHS05, "H314", "H290")),
                        row(4, "Rust remover, as bought", new Classification.NotAssessed("Nobody has assessed it.")))
                .stream()
                .collect(Collectors.toMap(FormulationRow::id, Function.identity()));
    }

    private static Classification assessed(SignalWord word, Pictogram picture, String... codes) {
        var statements = List.of(codes).stream()
                .map(code -> new HazardStatement(code, "as the law words it"))
                .toList();
        return Classification.Assessed.byHand(word, List.of(picture), statements, LISTED);
    }

    private static FormulationRow row(int number, String label, Classification classification) {
        return new FormulationRow(
                formulation(number),
                new SubstanceId(new UUID(5, number)),
                label,
                Form.SOLID,
                null,
                label,
                classification);
    }
}
