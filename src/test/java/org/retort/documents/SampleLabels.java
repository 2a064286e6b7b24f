package org.retort.documents;

import java.util.List;
import java.util.stream.IntStream;
import org.retort.documents.Block.Mark;
import org.retort.documents.Block.Picture;

/// Labels with names short and long, for tests.
final class SampleLabels {

    static final LabelPaper L7160 = new LabelPaper("L7160", 3, 7, 63.5, 38.1, 7.25, 15.15, 2.5);
    static final LabelPaper L7651 = new LabelPaper("L7651", 5, 13, 38.1, 21.2, 4.75, 10.7, 2.5);

    private static final Picture CORROSION = new Picture("GHS05", "Corrosion: corrosive", null);
    private static final Picture FLAME = new Picture("GHS02", "Flame: flammable", null);
    private static final Picture HEALTH = new Picture("GHS08", "Health hazard", null);
    private static final Picture SKULL = new Picture("GHS06", "Skull and crossbones: toxic", null);
    private static final Picture TREE = new Picture("GHS09", "Environment", null);

    private SampleLabels() {}

    static List<LabelFace> faces(int count) {
        return IntStream.range(0, count).mapToObj(SampleLabels::face).toList();
    }

    private static LabelFace face(int at) {
        var code = "0000" + (char) ('A' + at % 8) + "%03d".formatted(at);
        var letters = code.substring(0, 4) + " " + code.substring(4);
        var address = "HTTPS://PREP.SCHOOL.EXAMPLE/S/" + code;
        var line = "Prep room 1 › Acids cupboard › Shelf " + at % 5;
        return switch (at % 7) {
            case 0 ->
                new LabelFace(
                        "Sodium hydroxide",
                        "2 mol/dm³",
                        line,
                        letters,
                        address,
                        List.of(CORROSION),
                        new Mark(Tone.STOP, "Danger"));
            case 1 ->
                new LabelFace(
                        "Potassium hexacyanoferrate(III)",
                        "0.05 mol/dm³",
                        line,
                        letters,
                        address,
                        List.of(),
                        new Mark(Tone.UNKNOWN, "NOT ASSESSED"));
            case 2 -> new LabelFace("Microscope 14", "", "Lab 4 › Bench cupboard", letters, address, List.of(), null);
            case 3 ->
                new LabelFace(
                        "Methanol",
                        "as supplied",
                        line,
                        letters,
                        address,
                        List.of(FLAME, SKULL, HEALTH),
                        new Mark(Tone.STOP, "Danger"));
            case 4 ->
                new LabelFace(
                        "Universal indicator solution, wide range, pH 1 to 14, for dropping bottles",
                        "ready to use",
                        "Chemical store › Flammables cabinet › Top shelf, left, behind the propanone",
                        letters,
                        address,
                        List.of(FLAME),
                        new Mark(Tone.ASK, "Warning"));
            case 5 ->
                new LabelFace(
                        "2,4-dinitrophenylhydrazinesulfonate(bis)ethylenediaminetetraacetate",
                        "0.001 mol/dm³",
                        line,
                        letters,
                        address,
                        List.of(FLAME, SKULL, HEALTH, TREE, CORROSION),
                        new Mark(Tone.STOP, "Danger"));
            default ->
                new LabelFace(
                        "Sodium chloride",
                        "1 mol/dm³",
                        line,
                        letters,
                        address,
                        List.of(),
                        new Mark(Tone.QUIET, "Not classified"));
        };
    }
}
