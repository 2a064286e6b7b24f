package org.retort.assessments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.assessments.AssessmentContent.Line;
import org.retort.documents.Block;
import org.retort.documents.Block.Cell;
import org.retort.documents.Block.Column;
import org.retort.documents.Block.Row;
import org.retort.documents.Document;
import org.retort.documents.PageSize;
import org.retort.documents.Text;
import org.retort.documents.Tone;
import org.retort.hazards.HazardStatement;
import org.retort.platform.Dates;

/// What a teacher looks at during the lesson, on one side: what is dangerous, what everybody wears, what to do, and
/// what to do when it goes wrong. What does not fit is counted, never left out in silence.
final class PointOfUse {

    private static final List<Section> LISTS = List.of(Section.CONTROL, Section.EMERGENCY, Section.DISPOSAL);

    /// A little more than full size on a small page, and what can be read from a bench away on a large one.
    private static final Map<PageSize, List<Float>> LARGE =
            Map.of(PageSize.A4_PORTRAIT, List.of(1.4f, 1.28f, 1.16f), PageSize.A5_PORTRAIT, List.of(1.16f, 1.08f));

    private static final List<Float> FACTORS = List.of(1f, 0.94f, 0.88f, 0.82f, 0.76f);
    private static final int[] ITEMS = {Integer.MAX_VALUE, 8, 6, 5, 4, 3, 2, 1};

    private final AssessmentContent content;
    private final List<Block> standing;
    private final boolean signed;

    PointOfUse(AssessmentContent content, List<Block> standing, boolean signed) {
        this.content = content;
        this.standing = standing;
        this.signed = signed;
    }

    /// As large as one side allows; the most that it holds.
    Document fitted(PageSize size, Supplier<Document> head) {
        for (var factor : LARGE.getOrDefault(size, List.of())) {
            var document = head.get().drawnAt(factor).add(blocks(ITEMS[0]));
            if (document.pages() == 1) {
                return document;
            }
        }
        for (var most : ITEMS) {
            for (var factor : FACTORS) {
                var document = head.get().drawnAt(factor).add(blocks(most));
                if (document.pages() == 1) {
                    return document;
                }
            }
        }
        return head.get().drawnAt(FACTORS.getLast()).add(blocks(1));
    }

    private List<Block> blocks(int most) {
        var blocks = new ArrayList<Block>();
        blocks.add(facts());
        blocks.addAll(standing);
        if (!content.lines().isEmpty()) {
            blocks.add(chemicals(most));
            more(blocks, content.lines().size(), most, "chemicals");
        }
        if (!content.materials().isEmpty()) {
            blocks.add(Block.note(Tone.ASK, "Not checked by Retort", Block.items(content.materials())));
        }
        hazards(blocks, most);
        protection(blocks);
        LISTS.forEach(section -> list(blocks, section, most));
        adaptation(blocks);
        return blocks;
    }

    private Block facts() {
        var lesson = content.lesson();
        return Block.facts(
                2,
                Block.fact("Class", "%s, %d pupils".formatted(lesson.groupCode(), lesson.pupils())),
                Block.fact("When", Dates.day(lesson.date()) + ", " + lesson.period()),
                Block.fact("Room", lesson.room()),
                Block.fact("Teacher", lesson.teacher() + (signed ? ", signed" : "")));
    }

    private Block chemicals(int most) {
        return new Block.Table(
                List.of(new Column("In use", 0.33), new Column("Hazard", 0.3), new Column("It may", 0.37)),
                content.lines().stream().limit(most).map(PointOfUse::chemical).toList());
    }

    private static Row chemical(Line line) {
        var says = Stream.concat(
                        line.statements().stream().map(HazardStatement::text),
                        line.gaps().stream().map(gap -> "Not known: " + gap.category()))
                .collect(Collectors.joining("; "));
        return Row.of(
                Cell.strong(line.label()),
                line.word().isEmpty() ? Cell.empty() : Cell.of(new Block.Mark(AssessmentPages.tone(line), line.word())),
                Cell.text(says));
    }

    private void hazards(List<Block> blocks, int most) {
        var hazards = content.of(Section.HAZARD);
        if (!hazards.isEmpty()) {
            blocks.add(Block.subheading("Watch for"));
            blocks.add(new Block.Items(
                    Block.Bullet.DOT,
                    hazards.stream().limit(most).map(PointOfUse::hazard).toList()));
            more(blocks, hazards.size(), most, "hazards");
        }
    }

    private static Text hazard(TemplateLine row) {
        var name = Text.strong(row.text());
        return row.control().isEmpty() ? name : name.plus(": " + row.control());
    }

    private void protection(List<Block> blocks) {
        if (!content.protection().isEmpty()) {
            blocks.add(Block.subheading("Who wears or does what"));
            content.protection().forEach(person -> {
                blocks.add(new Block.Paragraph(Text.strong(person.person())));
                blocks.add(AssessmentPages.pictures(person));
            });
        }
    }

    private void list(List<Block> blocks, Section section, int most) {
        var rows = content.of(section).stream().map(TemplateLine::text).toList();
        if (!rows.isEmpty()) {
            blocks.add(Block.subheading(section.heading()));
            blocks.add(Block.items(rows.stream().limit(most).toList()));
            more(blocks, rows.size(), most, "lines");
        }
    }

    private void adaptation(List<Block> blocks) {
        var needs = content.adaptation().needs();
        if (!needs.isEmpty() || !content.adaptation().note().isEmpty()) {
            blocks.add(Block.subheading("This class"));
            var items = new ArrayList<>(needs.stream()
                    .map(need -> need.label() + ": " + need.measure())
                    .toList());
            if (!content.adaptation().note().isEmpty()) {
                items.add(content.adaptation().note());
            }
            blocks.add(Block.items(items));
        }
    }

    private static void more(List<Block> blocks, int all, int most, String what) {
        if (all > most) {
            blocks.add(new Block.SmallPrint(
                    Text.strong("And %d more %s in the whole assessment: read it.".formatted(all - most, what))));
        }
    }
}
