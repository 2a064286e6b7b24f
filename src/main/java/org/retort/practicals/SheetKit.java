package org.retort.practicals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.Formulations;
import org.retort.documents.Block;
import org.retort.documents.Text;
import org.retort.documents.Tone;
import org.retort.hazards.Classification;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.SignalWord;

/// The kit on a technician's sheet: chemicals as a table with their hazard words, the rest to be ticked off.
final class SheetKit {

    private final List<ScaledLine> lines;
    private final String each;
    private final Map<FormulationId, FormulationRow> chemicals;

    SheetKit(List<ScaledLine> lines, String each, Formulations formulations) {
        this.lines = lines;
        this.each = each;
        this.chemicals = formulations.rows(lines.stream()
                .flatMap(scaled -> scaled.line().item() instanceof KitItem.Chemical(var id)
                        ? Stream.of(id)
                        : Stream.<FormulationId>empty())
                .collect(Collectors.toSet()));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        var chemical = of(KitItem.Part.CHEMICALS);
        if (!chemical.isEmpty()) {
            blocks.add(Block.heading("Chemicals"));
            blocks.add(table(chemical));
        }
        var rest = Stream.concat(of(KitItem.Part.APPARATUS).stream(), of(KitItem.Part.MATERIALS).stream())
                .map(SheetKit::toTick)
                .toList();
        if (!rest.isEmpty()) {
            var half = (rest.size() + 1) / 2;
            blocks.add(Block.heading("Apparatus and materials"));
            blocks.add(rest.size() == 1 ? Block.toTick(rest) : twoColumns(rest, half));
        }
        return blocks;
    }

    private static Block twoColumns(List<String> items, int half) {
        return new Block.SideBySide(
                List.of(Block.toTick(items.subList(0, half))),
                List.of(Block.toTick(items.subList(half, items.size()))));
    }

    private List<ScaledLine> of(KitItem.Part part) {
        return lines.stream()
                .filter(scaled -> scaled.line().item().part() == part)
                .toList();
    }

    private Block table(List<ScaledLine> chemical) {
        return new Block.Table(
                List.of(
                        new Block.Column("Chemical", 5),
                        new Block.Column("Hazard", 3),
                        new Block.Column(each, 2, Block.Align.RIGHT),
                        new Block.Column("In all", 2, Block.Align.RIGHT)),
                chemical.stream().map(this::row).toList());
    }

    private Block.Row row(ScaledLine scaled) {
        var line = scaled.line();
        var remarks = remarks(line).isEmpty() ? "" : " · " + remarks(line);
        var what = Block.Cell.of(new Block.Paragraph(Text.strong(line.label()).plus(Text.quiet(remarks))));
        return Block.Row.of(
                what, hazard(line), Block.Cell.text(scaled.eachLabel()), Block.Cell.strong(scaled.totalLabel()));
    }

    private Block.Cell hazard(KitLine line) {
        if (!(line.item() instanceof KitItem.Chemical(var id)) || chemicals.get(id) == null) {
            return Block.Cell.empty();
        }
        return switch (chemicals.get(id).classification()) {
            case Classification.Assessed assessed -> Block.Cell.of(assessed(assessed));
            case Classification.PartlyAssessed partly -> Block.Cell.of(assessed(partly));
            case Classification.NotClassified none -> Block.Cell.of(notClassified(none));
            case Classification.NotAssessed unknown -> Block.Cell.of(notAssessed(unknown));
        };
    }

    /// What is stated of it all the same is printed under the word.
    private static Block[] notAssessed(Classification.NotAssessed unknown) {
        var word = new Block.Mark(Tone.UNKNOWN, unknown.word());
        return unknown.findings().isEmpty()
                ? new Block[] {word}
                : new Block[] {
                    word,
                    new Block.SmallPrint(Text.of(unknown.statements().stream()
                            .map(HazardStatement::code)
                            .collect(Collectors.joining(" "))))
                };
    }

    private static Block[] notClassified(Classification.NotClassified none) {
        var word = new Block.Mark(Tone.QUIET, none.word());
        return none.mark().isEmpty()
                ? new Block[] {word}
                : new Block[] {word, new Block.SmallPrint(Text.of(none.mark()))};
    }

    /// The word, the codes, what is not known, and the mark of what somebody made milder.
    private static Block[] assessed(Classification assessed) {
        List<Block> blocks = new ArrayList<>();
        if (!assessed.word().isEmpty()) {
            blocks.add(
                    new Block.Mark(assessed.signalWord() == SignalWord.DANGER ? Tone.STOP : Tone.ASK, assessed.word()));
        }
        Stream.concat(
                        Stream.of(
                                assessed.statements().stream()
                                        .map(HazardStatement::code)
                                        .collect(Collectors.joining(" ")),
                                assessed.mark()),
                        assessed.gaps().stream().map(gap -> "Not known: " + gap.category()))
                .filter(text -> !text.isEmpty())
                .forEach(text -> blocks.add(new Block.SmallPrint(Text.of(text))));
        return blocks.toArray(Block[]::new);
    }

    /// `15 × Burette 50 cm³ (1 each group; count out and in)`
    private static String toTick(ScaledLine scaled) {
        var line = scaled.line();
        var amount = line.unit() == KitUnit.ITEM ? scaled.totalLabel() + " ×" : scaled.totalLabel();
        var remarks = remarks(line);
        return "%s %s (%s%s)".formatted(amount, line.label(), line.words(), remarks.isEmpty() ? "" : "; " + remarks);
    }

    private static String remarks(KitLine line) {
        return Stream.of(
                        line.usedFor().isEmpty() ? "" : "for " + line.usedFor(),
                        line.alternative() ? "either/or, " + line.choice() : "",
                        line.counted() ? "count out and in" : "",
                        line.notes())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
