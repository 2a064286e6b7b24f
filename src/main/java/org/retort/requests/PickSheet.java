package org.retort.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

/// The pick list on paper: by place, with a box to tick for each line.
@Service
@PreAuthorize("hasRole('TECHNICIAN')")
@Transactional(readOnly = true)
public class PickSheet {

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
                .add(Block.heading("By place"), table(list));
    }

    private static Block lessons(PickList list) {
        return Block.items(list.lessons().stream()
                .map(lesson -> "%s: %s, %s".formatted(lesson.where(), lesson.title(), lesson.sharing()))
                .toList());
    }

    private static Block table(PickList list) {
        return new Block.Table(
                List.of(
                        new Block.Column("What", 3.4),
                        new Block.Column("How much", 1.3),
                        new Block.Column("Place", 4.2),
                        new Block.Column("For", 2.1),
                        new Block.Column("Picked", 1)),
                list.items().stream().map(PickSheet::row).toList());
    }

    private static Block.Row row(PickList.Item item) {
        var entry = item.line().entry();
        return Block.Row.of(
                Block.Cell.strong(entry.label()),
                Block.Cell.text(entry.total() + (entry.counted() ? ", count" : "")),
                place(item),
                Block.Cell.text("%s %s, tray %d"
                        .formatted(
                                item.lesson().periodName(),
                                item.lesson().roomName(),
                                item.line().tray())),
                item.line().present() ? Block.Cell.text("yes") : Block.Cell.of(Block.toTick(List.of(" "))));
    }

    /// With the code of the bottle beneath; where there is no bottle, that.
    private static Block.Cell place(PickList.Item item) {
        var bottle = item.bottle();
        if (bottle != null) {
            return Block.Cell.of(
                    Block.paragraph(item.place()),
                    new Block.SmallPrint(Text.of(bottle.code().label())));
        }
        var isChemical = item.line().entry().item() instanceof KitItem.Chemical;
        return Block.Cell.text(isChemical ? "no bottle in the store" : item.place());
    }
}
