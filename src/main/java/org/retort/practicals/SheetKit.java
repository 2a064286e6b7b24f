package org.retort.practicals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.FormulationRow;
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

    SheetKit(List<ScaledLine> lines, String each, Map<FormulationId, FormulationRow> chemicals) {
        this.lines = lines;
        this.each = each;
        this.chemicals = Map.copyOf(chemicals);
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

    /// The statements have no column where nothing is to be stated.
    private Block table(List<ScaledLine> chemical) {
        var stated = chemical.stream().anyMatch(scaled -> !details(scaled).isEmpty());
        var columns = new ArrayList<Block.Column>();
        columns.add(new Block.Column("Chemical", 7));
        columns.add(new Block.Column("Hazard", stated ? 4 : 7));
        if (stated) {
            columns.add(new Block.Column("Statements", 3.6));
        }
        columns.add(new Block.Column(each, 2.6, Block.Align.RIGHT));
        columns.add(new Block.Column("In all", 2.2, Block.Align.RIGHT));
        return new Block.Table(
                columns, chemical.stream().map(scaled -> row(scaled, stated)).toList());
    }

    private Block.Row row(ScaledLine scaled, boolean stated) {
        var line = scaled.line();
        var remarks = remarks(line).isEmpty() ? "" : " · " + remarks(line);
        var cells = new ArrayList<Block.Cell>();
        cells.add(Block.Cell.of(new Block.Paragraph(Text.strong(line.label()).plus(Text.quiet(remarks)))));
        cells.add(classification(scaled)
                .map(classification -> Block.Cell.of(word(classification)))
                .orElse(Block.Cell.empty()));
        if (stated) {
            var details = details(scaled);
            cells.add(details.isEmpty() ? Block.Cell.empty() : Block.Cell.of(new Block.SmallPrint(Text.of(details))));
        }
        cells.add(Block.Cell.text(scaled.eachLabel()));
        cells.add(Block.Cell.strong(scaled.totalLabel()));
        return new Block.Row(cells);
    }

    private Optional<Classification> classification(ScaledLine scaled) {
        return scaled.line().item() instanceof KitItem.Chemical(var id)
                ? Optional.ofNullable(chemicals.get(id)).map(FormulationRow::classification)
                : Optional.empty();
    }

    private String details(ScaledLine scaled) {
        return classification(scaled).map(SheetKit::details).orElse("");
    }

    private static Block word(Classification classification) {
        var tone = switch (classification) {
            case Classification.NotAssessed _ -> Tone.UNKNOWN;
            case Classification.NotClassified none when none.findings().isEmpty() -> Tone.QUIET;
            case Classification.NotClassified _, Classification.Assessed _, Classification.PartlyAssessed _ ->
                classification.signalWord() == SignalWord.DANGER ? Tone.STOP : Tone.ASK;
        };
        return new Block.Mark(tone, classification.wordOrCodes());
    }

    /// The codes, what is not known, and the mark of what somebody made milder.
    private static String details(Classification classification) {
        var gaps = classification.gaps().stream().map(gap -> gap.category()).collect(Collectors.joining(", "));
        return Stream.of(
                        classification.statements().stream()
                                .map(HazardStatement::code)
                                .collect(Collectors.joining(" ")),
                        gaps.isEmpty() ? "" : "not known: " + gaps,
                        classification.mark())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
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
