package org.retort.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.retort.documents.Block.Cell;
import org.retort.documents.Block.Column;
import org.retort.documents.Block.Picture;
import org.retort.documents.Block.Row;
import org.retort.documents.Block.Signature;
import org.retort.documents.Block.Table;
import org.retort.testing.Pictures;

/// Documents with everything in them, for tests.
final class Samples {

    private static final String[] HAZARDS = {
        "Sulfuric acid, H₂SO₄ (0.5 mol/dm³): irritant to eyes and skin",
        "Hot glassware and tripod, surfaces above 60 °C",
        "Bunsen burner: burns, hair and clothing catching fire",
        "Spitting of solution while evaporating to dryness"
    };

    private static final String ADDRESS = "https://prep.school.example";

    static final Letterhead A_SCHOOL = Letterhead.of("A School", ADDRESS);
    private static final Letterhead WELSH_SCHOOL = Letterhead.of("Ysgol Gyfun Enghraifft", ADDRESS);

    private Samples() {}

    static Document assessment(PageSize size, int rows) {
        return assessment(size, rows, WELSH_SCHOOL);
    }

    static Document assessment(PageSize size, int rows, Letterhead head) {
        return Document.on(size, "Neutralising sulfuric acid with copper(II) oxide", head)
                .subtitle("Risk assessment for a practical lesson")
                .qr("HTTPS://PREP.SCHOOL.EXAMPLE/S/J4XRM82C", "J4XR M82C")
                .runningHead("9X2 · Lab 4")
                .foot("J4XR M82C · version 3 · check the live page before use")
                .add(
                        Block.facts(
                                4,
                                Block.fact("Class", "9X2, 28 pupils in pairs"),
                                Block.fact("When", "Tue 24 Nov 2026, period 5"),
                                Block.fact("Room", "Lab 4"),
                                Block.fact("Teacher", "Dr Siân Ŵyn-Jones")),
                        Block.note(
                                Tone.UNKNOWN,
                                "NOT ASSESSED",
                                Block.paragraph("Copper(II) oxide: nobody has assessed this formulation yet.")),
                        Block.heading("Hazards and control measures"),
                        hazards(rows),
                        Block.heading("Chemicals"),
                        chemicals(),
                        Block.heading("Kit list"),
                        new Block.SideBySide(
                                List.of(Block.toTick(List.of("250 cm³ beaker × 15", "Glass rod × 15"))),
                                List.of(Block.toTick(List.of("Spatula × 15", "Evaporating basin × 15")))),
                        Block.heading("What to wear"),
                        new Block.Pictures(List.of(
                                new Picture("ppe/goggles", "Splash goggles", "Splash goggles: everybody"),
                                new Picture("ppe/gloves", "Gloves", "Gloves: technician"))),
                        new Block.SmallPrint(Text.of("Statements: GB mandatory classification list, 2026.")
                                .plus(" ")
                                .plus(Text.of("Gwisgwch sbectol").in("cy"))),
                        new Block.Together(List.of(
                                Block.heading("Signatures"),
                                new Block.Signatures(List.of(
                                        new Signature(
                                                "Prepared by",
                                                "Dr Siân Ŵyn-Jones",
                                                "Signed in Retort",
                                                "Tue 24 Nov 2026"),
                                        new Signature("Checked by", "", "", ""))))));
    }

    static DocumentSet set() {
        return new DocumentSet(PageSize.A4_PORTRAIT, "Contents of tests", WELSH_SCHOOL)
                .add(assessment(PageSize.A4_PORTRAIT, 9))
                .add(strange(PageSize.A4_LANDSCAPE));
    }

    /// Welsh, words of 60 letters, controls of 800, marks of change, a logo, a Cyrillic name, no chemicals.
    static Document strange(PageSize size) {
        var head = Letterhead.of("Donaudampfschifffahrtsgesellschaftskapitänsschule", ADDRESS)
                .in(new HouseColour(0x5B2A86))
                .with(Logo.of(Pictures.oval(90, 30)).orThrow());
        return Document.on(size, "Mesur tŷ gwydr a dŵr: gweithgaredd ensymau ar 37 °C", head)
                .subtitle("Template, version 3")
                .qr("HTTPS://PREP.SCHOOL.EXAMPLE/S/J4XRM82C", "J4XR M82C")
                .runningHead("Никола Тесла · Łódź · İstanbul")
                .foot("x".repeat(300))
                .add(
                        Block.facts(4, Block.fact("Teacher", "Никола Тесла"), Block.fact("Room", "W".repeat(60))),
                        new Block.Table(
                                List.of(new Column("Hazard", 0.2), new Column("What we do", 0.8)),
                                List.of(Row.of(
                                        Cell.text("Tetramethyldiaminobenzophenonehydrochloridesolutions"),
                                        Cell.of(
                                                Block.paragraph("All of it. ".repeat(73)),
                                                new Block.Paragraph(Text.of("Wear ")
                                                        .plus(Text.removed("safety spectacles"))
                                                        .plus(" ")
                                                        .plus(Text.added("splash goggles"))))))),
                        new Block.Heading(2, Text.of("Gwisgwch sbectol").in("cy")),
                        new Block.Items(
                                Block.Bullet.NUMBER, List.of(Text.of("one"), Text.link("two", "https://example.org/"))),
                        new Block.Together(List.of(
                                Block.heading("Sign-off"),
                                new Block.Signatures(List.of(new Signature("Teacher", "", "", ""))))));
    }

    private static Table hazards(int rows) {
        return new Table(
                List.of(
                        new Column("Hazard", 0.2),
                        new Column("Who might be harmed", 0.13),
                        new Column("Control measures", 0.34),
                        new Column("Risk after controls", 0.12),
                        new Column("If something goes wrong", 0.21)),
                IntStream.range(0, rows).mapToObj(Samples::hazard).toList());
    }

    private static Row hazard(int at) {
        var controls = new ArrayList<>(List.of(
                "Wear eye protection to BS EN 166 throughout, including while clearing away.",
                "Stop heating when about half of the water has gone; leave to crystallise."));
        if (at % 3 == 0) {
            controls.add("Work in a well-ventilated room; keep the reaction below 50 °C.");
        }
        var tone = List.of(Tone.STOP, Tone.ASK, Tone.FINE).get(at % 3);
        return Row.of(
                Cell.text(HAZARDS[at % HAZARDS.length]),
                Cell.text("Pupils, teacher, technician"),
                Cell.items(controls),
                Cell.of(new Block.Mark(tone, List.of("High", "Medium", "Low").get(at % 3))),
                Cell.items(List.of("Eyes: irrigate with running water for 20 minutes.", "Spill: mop up.")));
    }

    private static Table chemicals() {
        return new Table(
                List.of(
                        new Column("Substance", 0.2),
                        new Column("Strength", 0.14),
                        new Column("Pictograms", 0.2),
                        new Column("Hazard statements", 0.3),
                        new Column("Each group", 0.16, Block.Align.RIGHT)),
                List.of(
                        Row.of(
                                Cell.of(new Block.Paragraph(
                                        Text.strong("Potassium manganate(VII) ").plus(Text.formula("KMnO4")))),
                                Cell.text("0.02 mol/dm³"),
                                Cell.of(new Block.Pictures(List.of(
                                        new Picture("GHS03", "Flame over circle: oxidising", null),
                                        new Picture("GHS05", "Corrosion: corrosive", null),
                                        new Picture("GHS09", "Environment: dangerous for the environment", null)))),
                                Cell.text("H272, H314, H410: may intensify fire; causes burns"),
                                Cell.text("25 cm³")),
                        Row.of(
                                Cell.text("Hydrochloric acid"),
                                Cell.text("1 mol/dm³"),
                                Cell.of(new Block.Paragraph(Text.quiet("none"))),
                                Cell.text("Not classified at this strength"),
                                Cell.text("100 cm³"))));
    }
}
