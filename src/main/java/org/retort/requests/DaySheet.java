package org.retort.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.retort.documents.Block;
import org.retort.documents.Block.Cell;
import org.retort.documents.Block.Column;
import org.retort.documents.Block.Row;
import org.retort.documents.Document;
import org.retort.documents.Letterhead;
import org.retort.documents.Letterheads;
import org.retort.documents.PageSize;
import org.retort.documents.Text;
import org.retort.documents.Tone;
import org.retort.platform.Dates;
import org.retort.requests.timetable.PeriodRow;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The day on paper, for the wall of the prep room: periods down, rooms across; what clashes and what is to be made.
@Service
@PreAuthorize("hasRole('TECHNICIAN')")
@Transactional(readOnly = true)
public class DaySheet {

    /// More rooms than this do not fit side by side: they follow in tables of their own.
    private static final int ROOMS_ACROSS = 6;

    /// It hangs on a wall: rather a little smaller than on two pages.
    private static final float SMALLEST = 0.75f;

    private final DayBoard board;
    private final Letterheads letterheads;

    DaySheet(DayBoard board, Letterheads letterheads) {
        this.board = board;
        this.letterheads = letterheads;
    }

    public byte[] pdf(LocalDate date) {
        return document(board.day(date), letterheads.current()).pdf();
    }

    static Document document(Day day, Letterhead head) {
        var words = Dates.day(day.date());
        var week = day.week();
        return Document.on(PageSize.A4_LANDSCAPE, "Day sheet, " + words, head)
                .subtitle(week == null ? "Lessons by period and room" : "Week " + week + ", lessons by period and room")
                .runningHead(words)
                .foot("Day sheet for %s · as it stood when printed; Today shows changes".formatted(words))
                .add(clashes(day))
                .add(lessons(day))
                .add(toMake(day))
                .onOnePage(SMALLEST);
    }

    private static List<Block> clashes(Day day) {
        return day.clashes().stream()
                .map(clash -> (Block)
                        Block.note(Tone.ASK, "Clash in " + clash.period().name(), Block.paragraph(clash.sentence())))
                .toList();
    }

    private static List<Block> lessons(Day day) {
        if (day.lessons().isEmpty()) {
            var why = day.whyNoLessons();
            return List.of(Block.paragraph(why == null ? "No lesson has asked for anything." : "No lessons: " + why));
        }
        var blocks = new ArrayList<Block>();
        for (var from = 0; from < day.rooms().size(); from += ROOMS_ACROSS) {
            blocks.add(grid(day, day.rooms().subList(from, Math.min(day.rooms().size(), from + ROOMS_ACROSS))));
        }
        return blocks;
    }

    private static Block grid(Day day, List<Day.Room> rooms) {
        var columns = new ArrayList<>(List.of(new Column("Period", 0.6)));
        rooms.forEach(room -> columns.add(new Column(room.name(), 1)));
        return new Block.Table(
                columns,
                day.periods().stream().map(period -> row(day, period, rooms)).toList());
    }

    private static Row row(Day day, PeriodRow period, List<Day.Room> rooms) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(
                new Block.Paragraph(Text.strong(period.name())), new Block.SmallPrint(Text.of(period.times()))));
        rooms.forEach(room -> cells.add(new Cell(day.at(room.id(), period).stream()
                .flatMap(lesson -> lesson(lesson, day.clashes(lesson)).stream())
                .toList())));
        return new Row(cells);
    }

    private static List<Block> lesson(RequestRow lesson, boolean clashes) {
        var blocks = new ArrayList<Block>();
        if (clashes) {
            blocks.add(new Block.Mark(Tone.ASK, "Clash"));
        }
        blocks.add(new Block.Paragraph(Text.strong(lesson.title())));
        blocks.add(Block.paragraph("%s · %s".formatted(lesson.groupCode(), lesson.teacherName())));
        blocks.add(new Block.SmallPrint(
                Text.of("%s · %s".formatted(lesson.sharing(), lesson.state().label()))));
        return blocks;
    }

    private static List<Block> toMake(Day day) {
        if (day.toMake().isEmpty()) {
            return List.of();
        }
        return List.of(
                Block.heading("To make first"),
                new Block.Table(
                        List.of(
                                new Column("Solution", 3),
                                new Column("Missing", 1.2, Block.Align.RIGHT),
                                new Column("For", 2.6),
                                new Column("By", 0.8),
                                new Column("Hazard", 1.6)),
                        day.toMake().stream().map(DaySheet::toMake).toList()));
    }

    private static Row toMake(Day.ToMake make) {
        return Row.of(
                Cell.strong(make.label()),
                Cell.text(make.missing().label()),
                Cell.text(make.forWhom()),
                Cell.text(make.by().toString()),
                make.hazardWord().isEmpty()
                        ? Cell.empty()
                        : Cell.of(new Block.Mark(tone(make.hazardWord()), make.hazardWord())));
    }

    /// Of the word alone, `Danger, made milder` among them; codes without a word are a warning's.
    private static Tone tone(String word) {
        return switch (word.split(",", 2)[0]) {
            case "Danger" -> Tone.STOP;
            case "Not classified" -> Tone.QUIET;
            case "NOT ASSESSED", "Partly assessed" -> Tone.UNKNOWN;
            default -> Tone.ASK;
        };
    }
}
