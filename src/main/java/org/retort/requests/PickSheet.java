package org.retort.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.retort.documents.Block;
import org.retort.documents.Document;
import org.retort.documents.Letterhead;
import org.retort.documents.Letterheads;
import org.retort.documents.PageSize;
import org.retort.documents.Text;
import org.retort.platform.Dates;
import org.retort.practicals.KitItem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The pick list on paper: room by room and shelf by shelf, with a box to tick before each line.
@Service
@PreAuthorize("hasRole('TECHNICIAN')")
@Transactional(readOnly = true)
public class PickSheet {

    private static final String STEP = " › ";
    private static final double AMOUNT = 1.2;
    private static final double SHELF = 3.15;
    private static final double BOTTLE = 1.55;

    private final PickLists lists;
    private final Letterheads letterheads;

    PickSheet(PickLists lists, Letterheads letterheads) {
        this.lists = lists;
        this.letterheads = letterheads;
    }

    /// The pick list of a day, or of some of its requests, as PDF.
    public byte[] pdf(LocalDate date, Set<RequestId> only) {
        return document(lists.of(date, only), letterheads.current()).pdf();
    }

    static Document document(PickList list, Letterhead head) {
        var day = Dates.day(list.date());
        return Document.on(PageSize.A4_PORTRAIT, "Pick list", head)
                .subtitle(day)
                .runningHead(day)
                .foot("Pick list for " + day)
                .add(Block.heading("Lessons"), lessons(list))
                .add(byRoom(list));
    }

    /// In the order of the list, which is the order of the walk.
    private static List<Block> byRoom(PickList list) {
        var byRoom = list.items().stream()
                .collect(Collectors.groupingBy(PickSheet::room, LinkedHashMap::new, Collectors.toList()));
        var blocks = new ArrayList<Block>();
        byRoom.forEach((room, items) -> {
            blocks.add(Block.heading(room));
            blocks.add(table(items));
        });
        return blocks;
    }

    private static String room(PickList.Item item) {
        if (item.place().isEmpty()) {
            var isChemical = item.line().entry().item() instanceof KitItem.Chemical;
            return isChemical ? "No bottle in the store" : "Place not known";
        }
        return item.place().split(STEP, 2)[0];
    }

    /// The place in its room; empty for what stands in the room itself.
    private static String shelf(PickList.Item item) {
        var steps = item.place().split(STEP, 2);
        return steps.length == 1 ? "" : steps[1];
    }

    private static Block lessons(PickList list) {
        return Block.items(list.lessons().stream()
                .map(lesson -> "%s: %s, %s".formatted(lesson.where(), lesson.title(), lesson.sharing()))
                .toList());
    }

    /// Columns that would be empty for all of a room are left out; those of all rooms stand under each other.
    private static Block table(List<PickList.Item> items) {
        var placed = items.stream().anyMatch(item -> !shelf(item).isEmpty());
        var bottled = items.stream().anyMatch(item -> item.bottle() != null);
        var columns = new ArrayList<Block.Column>();
        var cells = new ArrayList<Function<PickList.Item, Block.Cell>>();
        columns.add(new Block.Column("What", 3.35));
        cells.add(PickSheet::what);
        columns.add(new Block.Column("How much", AMOUNT + (placed ? 0 : bottled ? SHELF : SHELF + BOTTLE)));
        cells.add(item -> Block.Cell.text(amount(item.line().entry())));
        if (placed) {
            columns.add(new Block.Column("Place", bottled ? SHELF : SHELF + BOTTLE));
            cells.add(item -> Block.Cell.text(shelf(item)));
        }
        if (bottled) {
            columns.add(new Block.Column("Bottle", BOTTLE));
            cells.add(PickSheet::bottle);
        }
        columns.add(new Block.Column("For", 1.75));
        cells.add(PickSheet::goesTo);
        return new Block.Table(
                columns,
                items.stream()
                        .map(item -> new Block.Row(
                                cells.stream().map(cell -> cell.apply(item)).toList()))
                        .toList());
    }

    /// With a box to tick before it, or the word of who did so on a screen.
    private static Block.Cell what(PickList.Item item) {
        var name = Text.strong(item.line().entry().label());
        return item.line().present()
                ? Block.Cell.of(new Block.Paragraph(name), new Block.SmallPrint(Text.of("picked already")))
                : Block.Cell.of(new Block.Items(Block.Bullet.BOX_TO_TICK, List.of(name)));
    }

    private static String amount(KitEntry entry) {
        return entry.total() + (entry.counted() ? ", count" : "");
    }

    private static Block.Cell bottle(PickList.Item item) {
        var bottle = item.bottle();
        return bottle == null
                ? Block.Cell.empty()
                : Block.Cell.text(bottle.code().label().replace(' ', '\u00A0'));
    }

    private static Block.Cell goesTo(PickList.Item item) {
        var lesson = item.lesson();
        return Block.Cell.text("%s %s, tray %d"
                .formatted(lesson.periodName(), lesson.roomName(), item.line().tray()));
    }
}
