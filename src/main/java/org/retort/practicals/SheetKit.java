package org.retort.practicals;

import java.math.MathContext;
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
import org.retort.quantity.Dimension;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;

/// The kit on a technician's sheet: chemicals as a table with their hazard words, the rest to be ticked off.
final class SheetKit {

    private static final MathContext TO_WEIGH = new MathContext(3);

    private static final String RECIPE =
            "Stock: of the substance as it is bought, made up with water to the amount in all."
                    + " A solid is dissolved a little at a time; an acid goes slowly into at least half of the water; an alkali gets hot.";

    private final List<ScaledLine> lines;
    private final String each;
    private final Map<FormulationId, FormulationRow> chemicals;
    private final Map<FormulationId, Optional<Quantity>> stockPerDm3;

    SheetKit(
            List<ScaledLine> lines,
            String each,
            Map<FormulationId, FormulationRow> chemicals,
            Map<FormulationId, Optional<Quantity>> stockPerDm3) {
        this.lines = lines;
        this.each = each;
        this.chemicals = Map.copyOf(chemicals);
        this.stockPerDm3 = Map.copyOf(stockPerDm3);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        var chemical = of(KitItem.Part.CHEMICALS);
        if (!chemical.isEmpty()) {
            blocks.add(Block.heading("Chemicals"));
            blocks.add(table(chemical));
            if (chemical.stream().anyMatch(scaled -> !stock(scaled).isEmpty())) {
                blocks.add(new Block.SmallPrint(Text.of(RECIPE)));
            }
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
        var made = chemical.stream().anyMatch(scaled -> !stock(scaled).isEmpty());
        var columns = new ArrayList<Block.Column>();
        columns.add(new Block.Column("Chemical", made ? 6.8 : 7));
        columns.add(new Block.Column("Hazard", stated ? 4.4 : 7));
        if (stated) {
            columns.add(new Block.Column("Statements", 3.2));
        }
        columns.add(new Block.Column(each, 2.5, Block.Align.RIGHT));
        columns.add(new Block.Column("In all", made ? 2.7 : 2.2, Block.Align.RIGHT));
        if (made) {
            columns.add(new Block.Column("Stock", 2.4, Block.Align.RIGHT));
        }
        return new Block.Table(
                columns,
                chemical.stream().map(scaled -> row(scaled, stated, made)).toList());
    }

    private Block.Row row(ScaledLine scaled, boolean stated, boolean made) {
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
        if (made) {
            cells.add(Block.Cell.text(stock(scaled)));
        }
        return new Block.Row(cells);
    }

    private Optional<Classification> classification(ScaledLine scaled) {
        return scaled.line().item() instanceof KitItem.Chemical(var id)
                ? Optional.ofNullable(chemicals.get(id)).map(FormulationRow::classification)
                : Optional.empty();
    }

    /// What the whole of it takes of what is bought, to three figures; empty for what is not made up.
    private String stock(ScaledLine scaled) {
        var volume = scaled.quantity().filter(amount -> amount.unit().dimension() == Dimension.VOLUME);
        if (volume.isEmpty() || !(scaled.line().item() instanceof KitItem.Chemical(var id))) {
            return "";
        }
        var perDm3 = stockPerDm3.get(id);
        return perDm3 == null
                ? ""
                : perDm3.map(stock -> new Quantity(
                                        stock.amount()
                                                .multiply(volume.get()
                                                        .in(Unit.DM3)
                                                        .amount())
                                                .round(TO_WEIGH),
                                        stock.unit())
                                .label())
                        .orElse("not known");
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
