package org.retort.documents;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.retort.documents.Block.Mark;
import org.retort.documents.LabelFace.Design;
import org.retort.documents.LabelFace.Hazards;
import org.retort.documents.LabelFace.Origin;
import org.retort.documents.LabelFace.Sign;
import org.retort.documents.LabelFace.Statement;
import org.retort.documents.LabelFace.Unknown;
import org.retort.platform.ReferenceRow;
import org.retort.platform.ReferenceTable;

/// Labels with names short and long, for tests.
final class SampleLabels {

    static final LabelPaper L7159 = paper("L7159");
    static final LabelPaper L7160 = paper("L7160");
    static final LabelPaper L7163 = paper("L7163");
    static final LabelPaper L7165 = paper("L7165");
    static final LabelPaper L7651 = paper("L7651");
    static final LabelPaper TAPE_12 = paper("tape-12");
    static final LabelPaper TAPE_18 = paper("tape-18");
    static final LabelPaper TAPE_24 = paper("tape-24");
    static final LabelPaper ROLL_29 = paper("roll-29");
    static final LabelPaper ROLL_62 = paper("roll-62");
    static final LabelPaper DYMO_11354 = paper("11354");
    static final LabelPaper DYMO_99012 = paper("99012");

    static final List<LabelPaper> SHEETS = List.of(L7159, L7160, L7163, L7165, L7651);
    static final List<LabelPaper> ROLLS = List.of(TAPE_12, TAPE_18, TAPE_24, ROLL_29, ROLL_62, DYMO_11354, DYMO_99012);

    private static final Sign CORROSION = new Sign("GHS05", "Corrosion: corrosive", "corrosive");
    private static final Sign FLAME = new Sign("GHS02", "Flame: flammable", "flammable");
    private static final Sign HEALTH = new Sign("GHS08", "Health hazard", "serious health hazard");
    private static final Sign SKULL = new Sign("GHS06", "Skull and crossbones: toxic", "toxic");
    private static final Sign TREE = new Sign("GHS09", "Environment", "dangerous for the environment");
    private static final Statement BURNS =
            new Statement("H314", "Causes severe skin burns and eye damage.", "7.4 % w/w ≥ 5 %, specific limit");
    private static final Statement METALS = new Statement("H290", "May be corrosive to metals.", "as listed");
    private static final Statement DEADLY =
            new Statement("H301+H311+H331", "Toxic if swallowed, in contact with skin or if inhaled.", "as listed");
    private static final Origin MADE =
            new Origin("Made Tue 24 Nov 2026 by Pat Tester", "Use by Wed 24 Nov 2027", "Batch 0417");

    private static final List<String> SYLLABLES = List.of(
            "sodium",
            "hexa",
            "cyano",
            "ferrate(III)",
            " ",
            " ",
            " ",
            "solution",
            ", ",
            "2,4-",
            "di",
            "nitro",
            "phenyl",
            "hydrazine",
            " (for dropping bottles)",
            "W",
            "ŵŷ",
            " › ",
            "Acid",
            "₂SO₄",
            "·5H₂O",
            "-",
            "½",
            "ffi",
            "!",
            "ethylenediaminetetraacetate",
            " concentrated",
            " (glacial)",
            "µ",
            "⇌",
            "漢");

    private static final List<LabelFace> COMMANDS = List.of(
            command("Take 250 cm³", "CMD:TAKE:250CM3"),
            command("Take 100 cm³", "CMD:TAKE:100CM3"),
            command("Take 50 g", "CMD:TAKE:50G"),
            command("Open", "CMD:OPEN"),
            command("Put back", "CMD:PUT-BACK"),
            command("Finish", "CMD:FINISH"),
            command("Undo", "CMD:UNDO"));

    private SampleLabels() {}

    private static LabelFace command(String title, String text) {
        return LabelFace.command(title, "what was scanned last", text);
    }

    /// One of the table of dimensions that comes with Retort.
    private static LabelPaper paper(String name) {
        var row = ReferenceTable.rows("label-stock.csv").stream()
                .filter(candidate -> candidate.text("name").equals(name))
                .findFirst()
                .orElseThrow();
        return new LabelPaper(
                name,
                number(row, "page_width_mm"),
                number(row, "page_height_mm"),
                (int) number(row, "columns"),
                (int) number(row, "rows"),
                number(row, "label_width_mm"),
                number(row, "label_height_mm"),
                number(row, "left_mm"),
                number(row, "top_mm"),
                number(row, "pitch_x_mm"),
                number(row, "pitch_y_mm"),
                number(row, "edge_x_mm"),
                number(row, "edge_y_mm"),
                (int) number(row, "dpi"));
    }

    private static double number(ReferenceRow row, String column) {
        return row.number(column).orElseThrow().doubleValue();
    }

    static List<LabelFace> faces(int count) {
        return faces(count, Design.STOCK);
    }

    static List<LabelFace> faces(int count, Design design) {
        return IntStream.range(0, count).mapToObj(at -> face(at, design)).toList();
    }

    /// Names and texts that nobody would think of; the same for the same generator.
    static LabelFace strange(RandomGenerator random, Design design) {
        var signs = List.of(SKULL, CORROSION, HEALTH, FLAME, TREE).subList(0, random.nextInt(6));
        var gaps = random.nextInt(4) == 0
                ? List.of(new Unknown("Ox. Liq. 2", "Whether it still feeds a fire at this strength is not known."))
                : List.<Unknown>of();
        var statements = List.of(BURNS, METALS, DEADLY).subList(0, random.nextInt(4));
        var words = List.of("Danger", "Warning", "NOT ASSESSED", "Not classified", "Partly assessed", "H412 · H413");
        var mark = new Mark(Tone.STOP, words.get(random.nextInt(words.size())));
        return new LabelFace(
                design,
                text(random, 30),
                random.nextBoolean() ? text(random, 4) : "",
                random.nextBoolean() ? "0.05 mol/dm³" : text(random, 5),
                text(random, 24),
                "J4XR M82C",
                address("J4XRM82C"),
                random.nextInt(5) == 0 ? null : new Hazards(mark, signs, statements, gaps),
                random.nextBoolean() ? MADE : new Origin(text(random, 12), "", ""));
    }

    private static String text(RandomGenerator random, int most) {
        var text = new StringBuilder();
        var syllables = 1 + random.nextInt(most);
        for (var at = 0; at < syllables; at++) {
            text.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return text.toString().strip();
    }

    private static String address(String code) {
        return "HTTPS://PREP.SCHOOL.EXAMPLE/S/" + code;
    }

    private static LabelFace face(int at, Design design) {
        var code = "0000" + (char) ('A' + at % 8) + "%03d".formatted(at);
        var letters = code.substring(0, 4) + " " + code.substring(4);
        if (design == Design.SPARE) {
            return LabelFace.spare(letters, address(code));
        }
        if (design == Design.COMMAND) {
            return COMMANDS.get(at % COMMANDS.size());
        }
        var line = "Prep room 1 › Acids cupboard › Shelf " + at % 5;
        return switch (at % 8) {
            case 0 ->
                chemical(
                        design,
                        "Sodium hydroxide",
                        "NaOH",
                        "2 mol/dm³",
                        line,
                        letters,
                        code,
                        hazards(new Mark(Tone.STOP, "Danger"), List.of(CORROSION), List.of(BURNS, METALS)));
            case 1 ->
                chemical(
                        design,
                        "Potassium hexacyanoferrate(III)",
                        "K₃[Fe(CN)₆]",
                        "0.05 mol/dm³",
                        line,
                        letters,
                        code,
                        hazards(new Mark(Tone.UNKNOWN, "NOT ASSESSED"), List.of(), List.of()));
            case 2 -> LabelFace.plain("Microscope 14", "Lab 4 › Bench cupboard", letters, address(code));
            case 3 ->
                chemical(
                        design,
                        "Methanol",
                        "CH₃OH",
                        "as supplied",
                        line,
                        letters,
                        code,
                        hazards(new Mark(Tone.STOP, "Danger"), List.of(SKULL, HEALTH, FLAME), List.of(DEADLY)));
            case 4 ->
                chemical(
                        design,
                        "Universal indicator solution, wide range, pH 1 to 14, for dropping bottles",
                        "",
                        "ready to use",
                        "Chemical store › Flammables cabinet › Top shelf, left, behind the propanone",
                        letters,
                        code,
                        hazards(new Mark(Tone.ASK, "Warning"), List.of(FLAME), List.of()));
            case 5 ->
                chemical(
                        design,
                        "2,4-dinitrophenylhydrazinesulfonate(bis)ethylenediaminetetraacetate",
                        "",
                        "0.001 mol/dm³",
                        line,
                        letters,
                        code,
                        hazards(
                                new Mark(Tone.STOP, "Danger"),
                                List.of(SKULL, CORROSION, HEALTH, FLAME, TREE),
                                List.of(BURNS, METALS, DEADLY)));
            case 6 ->
                chemical(
                        design,
                        "Nitric acid",
                        "HNO₃",
                        "5 mol/dm³",
                        line,
                        letters,
                        code,
                        new Hazards(
                                new Mark(Tone.STOP, "Danger"),
                                List.of(CORROSION),
                                List.of(BURNS, METALS),
                                List.of(new Unknown(
                                        "Ox. Liq. 3",
                                        "Whether it still feeds a fire at this strength is not known."))));
            default ->
                chemical(
                        design,
                        "Sodium chloride",
                        "NaCl",
                        "1 mol/dm³",
                        line,
                        letters,
                        code,
                        hazards(new Mark(Tone.QUIET, "Not classified"), List.of(), List.of()));
        };
    }

    private static Hazards hazards(Mark mark, List<Sign> signs, List<Statement> statements) {
        return new Hazards(mark, signs, statements, List.of());
    }

    private static LabelFace chemical(
            Design design,
            String title,
            String formula,
            String strength,
            String line,
            String letters,
            String code,
            @Nullable Hazards hazards) {
        return new LabelFace(design, title, formula, strength, line, letters, address(code), hazards, MADE);
    }
}
