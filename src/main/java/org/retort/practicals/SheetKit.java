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
import org.retort.quantity.Unit;

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
                        new Block.Column("Chemical", 7),
                        new Block.Column("Hazard", 4),
                        new Block.Column("Statements", 4),
                        new Block.Column(each, 2, Block.Align.RIGHT),
                        new Block.Column("In all", 2, Block.Align.RIGHT)),
                chemical.stream().map(this::row).toList());
    }

    private Block.Row row(ScaledLine scaled) {
        var line = scaled.line();
        var remarks = remarks(line).isEmpty() ? "" : " · " + remarks(line);
        var what = Block.Cell.of(new Block.Paragraph(Text.strong(line.label()).plus(Text.quiet(remarks))));
        var chemical = line.item() instanceof KitItem.Chemical(var id) ? chemicals.get(id) : null;
        return Block.Row.of(
                what,
                chemical == null ? Block.Cell.empty() : word(chemical.classification()),
                chemical == null ? Block.Cell.empty() : details(chemical.classification()),
                Block.Cell.text(scaled.eachLabel()),
                Block.Cell.strong(scaled.totalLabel()));
    }

    private static Block.Cell word(Classification classification) {
        var tone = switch (classification) {
            case Classification.NotAssessed _ -> Tone.UNKNOWN;
            case Classification.NotClassified none when none.findings().isEmpty() -> Tone.QUIET;
            case Classification.NotClassified _, Classification.Assessed _, Classification.PartlyAssessed _ ->
                classification.signalWord() == SignalWord.DANGER ? Tone.STOP : Tone.ASK;
        };
        return Block.Cell.of(new Block.Mark(tone, classification.wordOrCodes()));
    }

    /// The codes, what is not known, and the mark of what somebody made milder.
    private static Block.Cell details(Classification classification) {
        var gaps = classification.gaps().stream().map(gap -> gap.category()).collect(Collectors.joining(", "));
        var details = Stream.of(
                        classification.statements().stream()
                                .map(HazardStatement::code)
                                .collect(Collectors.joining(" ")),
                        gaps.isEmpty() ? "" : "not known: " + gaps,
                        classification.mark())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return details.isEmpty() ? Block.Cell.empty() : Block.Cell.of(new Block.SmallPrint(Text.of(details)));
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
                        Unit.inWords(line.notes()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
