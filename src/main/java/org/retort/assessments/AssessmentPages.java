package org.retort.assessments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retort.assessments.AssessmentContent.Line;
import org.retort.assessments.AssessmentContent.Protection;
import org.retort.documents.Block;
import org.retort.documents.Block.Cell;
import org.retort.documents.Block.Column;
import org.retort.documents.Block.Picture;
import org.retort.documents.Block.Row;
import org.retort.documents.Block.Table;
import org.retort.documents.Text;
import org.retort.documents.Tone;
import org.retort.hazards.PpeItem;
import org.retort.platform.Dates;

/// What is printed of an assessment, from top to bottom.
final class AssessmentPages {

    /// Keeps a day's parts on one line.
    private static final char NO_BREAK_SPACE = '\u00A0';

    private static final List<Section> LISTS = List.of(
            Section.OUTLINE, Section.CONTROL, Section.EMERGENCY, Section.DISPOSAL, Section.SUPERVISION, Section.NOTE);

    private final AssessmentContent content;

    AssessmentPages(AssessmentContent content) {
        this.content = content;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(facts());
        stale(blocks);
        blocks.add(Block.heading("What is used, as strong as it is"));
        blocks.add(content.lines().isEmpty() ? Block.paragraph("No chemicals are on this kit.") : chemicals());
        openPoints(blocks);
        if (!content.of(Section.HAZARD).isEmpty()) {
            blocks.add(Block.heading(Section.HAZARD.heading()));
            blocks.add(activity());
        }
        lists(blocks);
        if (!content.protection().isEmpty()) {
            blocks.add(Block.heading("Protection, person by person"));
            blocks.add(protection());
        }
        blocks.add(Block.heading("Adapted to this class"));
        blocks.add(adaptation());
        return blocks;
    }

    private Block facts() {
        var lesson = content.lesson();
        return Block.facts(
                4,
                Block.fact("Class", lesson.groupCode() + ", year " + lesson.year()),
                Block.fact("When", Dates.day(lesson.date()) + ", " + lesson.period()),
                Block.fact("Room", lesson.room()),
                Block.fact("Teacher", lesson.teacher()),
                Block.fact("Pupils", "%d, %s".formatted(lesson.pupils(), lesson.sharing())),
                Block.fact("Template", template()),
                Block.fact("Approved", approved()),
                Block.fact("Review", review()));
    }

    private String template() {
        return content.template() == null
                ? "none"
                : "version " + content.template().number();
    }

    private String approved() {
        var source = content.template();
        return source == null
                ? "no"
                : "%s, %s"
                        .formatted(
                                source.approver(),
                                Dates.day(source.approvedOn()).replace(' ', NO_BREAK_SPACE));
    }

    private String review() {
        var source = content.template();
        return source == null || source.reviewOn() == null ? "no date" : Dates.day(source.reviewOn());
    }

    private void stale(List<Block> blocks) {
        var source = content.template();
        if (source != null && source.stale() != null) {
            blocks.add(Block.note(Tone.ASK, "Read the template again", Block.paragraph(source.stale())));
        }
    }

    private void openPoints(List<Block> blocks) {
        if (!content.openPoints().isEmpty()) {
            blocks.add(Block.note(
                    Tone.ASK,
                    "Not known or not checked; whoever signs answers for it",
                    Block.items(content.openPoints().stream()
                            .map(OpenPoint::sentence)
                            .toList())));
        }
    }

    private Table chemicals() {
        return new Table(
                List.of(
                        new Column("Formulation", 0.24),
                        new Column(content.lesson().each(), 0.145, Block.Align.RIGHT),
                        new Column("Hazard", 0.375),
                        new Column("Who says so", 0.24)),
                content.lines().stream().map(AssessmentPages::chemical).toList());
    }

    private static Row chemical(Line line) {
        var hazard = new ArrayList<Block>();
        label(line).ifPresent(hazard::add);
        line.statements()
                .forEach(statement -> hazard.add(
                        new Block.Paragraph(Text.strong(statement.code() + " ").plus(Text.of(statement.text())))));
        line.gaps()
                .forEach(gap -> hazard.add(
                        new Block.Paragraph(Text.strong("Not known: ").plus(Text.of(gap.sentence())))));
        var name = new ArrayList<Block>(List.of(new Block.Paragraph(Text.strong(line.label()))));
        if (line.containerCode() != null) {
            name.add(new Block.SmallPrint(Text.of("bottle " + line.containerCode())));
        }
        return Row.of(
                new Cell(name),
                Cell.text(line.amountEach()),
                new Cell(hazard),
                Cell.of(new Block.SmallPrint(Text.of(line.whoSaysSo()))));
    }

    /// Pictograms and word, or which of them there is.
    private static Optional<Block> label(Line line) {
        var pictures = line.pictograms().stream()
                .map(picture -> new Picture(picture.name(), picture.alt(), null))
                .toList();
        if (line.word().isEmpty()) {
            return pictures.isEmpty() ? Optional.empty() : Optional.of(new Block.Pictures(pictures));
        }
        var word = new Block.Mark(tone(line), line.word());
        return Optional.of(pictures.isEmpty() ? word : new Block.Signal(pictures, word));
    }

    static Tone tone(Line line) {
        return switch (line.word().split(",", 2)[0]) {
            case "Danger" -> Tone.STOP;
            case "Warning" -> Tone.ASK;
            case "Not classified" -> Tone.QUIET;
            case "Partly assessed", "Made milder" -> Tone.ASK;
            default -> Tone.UNKNOWN;
        };
    }

    /// What is done about a hazard stands beside it where the template says so, and beneath the table else.
    private Table activity() {
        var hazards = content.of(Section.HAZARD);
        if (!content.saysWhatIsDoneAboutEach()) {
            return new Table(
                    List.of(new Column("Hazard", 0.62), new Column("Who might be harmed and how", 0.38)),
                    hazards.stream()
                            .map(row -> Row.of(Cell.strong(row.text()), Cell.text(row.who())))
                            .toList());
        }
        return new Table(
                List.of(
                        new Column("Hazard", 0.29),
                        new Column("Who might be harmed and how", 0.29),
                        new Column("What we do", 0.42)),
                hazards.stream()
                        .map(row ->
                                Row.of(Cell.strong(row.text()), Cell.text(row.who()), Cell.text(row.controlOrWhere())))
                        .toList());
    }

    private void lists(List<Block> blocks) {
        for (var section : LISTS) {
            var rows = content.of(section);
            if (!rows.isEmpty()) {
                blocks.add(new Block.Together(List.of(
                        Block.heading(section.heading()),
                        Block.items(rows.stream().map(TemplateLine::text).toList()))));
            }
        }
    }

    private Table protection() {
        return new Table(
                List.of(new Column("Who", 0.24), new Column("Wears or does", 0.76)),
                content.protection().stream().map(AssessmentPages::person).toList());
    }

    private static Row person(Protection protection) {
        return Row.of(Cell.strong(protection.person()), Cell.of(pictures(protection)));
    }

    /// What somebody wears or does, as icons with their captions.
    static Block pictures(Protection protection) {
        return new Block.Pictures(protection.needs().stream()
                .map(need -> new Picture(
                        drawing(need.item()), need.item().label(), need.item().label()))
                .toList());
    }

    /// `ppe/goggles`, from the address of its icon.
    private static String drawing(PpeItem item) {
        return item.path().replace("/pictograms/", "").replace(".svg", "");
    }

    private Block adaptation() {
        var adaptation = content.adaptation();
        var items = Stream.concat(
                        adaptation.needs().stream().map(need -> need.label() + ": " + need.measure()),
                        Stream.of(adaptation.note()).filter(note -> !note.isEmpty()))
                .toList();
        return items.isEmpty() ? Block.paragraph("Nothing special is asked for this class.") : Block.items(items);
    }
}
