package org.retort.requests;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.documents.Block;
import org.retort.documents.Document;
import org.retort.documents.DocumentSet;
import org.retort.documents.Letterhead;
import org.retort.documents.Letterheads;
import org.retort.documents.PageSize;
import org.retort.documents.Text;
import org.retort.labels.LabelCode;
import org.retort.platform.Dates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Cards of A5 that lie in the trays of a lesson and on its trolley: what goes out, to be ticked off, and back.
@Service
@PreAuthorize("hasRole('TECHNICIAN')")
@Transactional(readOnly = true)
public class TrayCards {

    /// It is read in a tray at arm's length.
    private static final float LARGEST = 1.15f;

    private static final float SMALLEST = 0.7f;

    private final RequestBook book;
    private final Letterheads letterheads;

    TrayCards(RequestBook book, Letterheads letterheads) {
        this.book = book;
        this.letterheads = letterheads;
    }

    /// The trolley's card, then one for each tray of the request that holds something.
    public byte[] pdf(RequestId id) {
        return cards(book.detail(id), letterheads.current()).pdf();
    }

    static DocumentSet cards(RequestDetail detail, Letterhead head) {
        var set = new DocumentSet(
                        PageSize.A5_PORTRAIT, "Cards for " + detail.row().where(), head)
                .withoutContents();
        set.add(trolley(detail, head));
        for (var tray : detail.trays()) {
            var lines = in(detail, tray);
            if (!lines.isEmpty()) {
                set.add(tray(detail, tray, lines, head));
            }
        }
        return set;
    }

    private static Document trolley(RequestDetail detail, Letterhead head) {
        var trays = detail.trays().stream()
                .filter(tray -> !in(detail, tray).isEmpty())
                .map(tray -> trayWords(tray, in(detail, tray).size()))
                .toList();
        var counted = detail.going().stream()
                .filter(line -> line.entry().counted())
                .map(TrayCards::words)
                .toList();
        var card = card(detail, head, detail.row().title(), "Trolley", detail.code())
                .add(facts(detail), Block.heading("Trays"), Block.toTick(trays));
        if (!counted.isEmpty()) {
            card.add(Block.heading("Count out and in"), toTick(counted));
        }
        return card.asLargeAsFits(LARGEST, SMALLEST);
    }

    private static String trayWords(TrayRow tray, int lines) {
        return "Tray %d: %s, %d %s".formatted(tray.number(), tray.name(), lines, lines == 1 ? "line" : "lines");
    }

    private static Block toTick(List<Text> lines) {
        return new Block.Items(Block.Bullet.BOX_TO_TICK, lines);
    }

    private static Document tray(RequestDetail detail, TrayRow tray, List<LineRow> lines, Letterhead head) {
        return card(
                        detail,
                        head,
                        "Tray %d: %s".formatted(tray.number(), tray.name()),
                        detail.row().title(),
                        detail.trayCodes().get(tray.id()))
                .add(
                        facts(detail),
                        Block.heading("In this tray"),
                        toTick(lines.stream().map(TrayCards::words).toList()),
                        new Block.SmallPrint(Text.of(
                                "Tick what goes out. What does not come back is said when the tray is scanned in.")))
                .asLargeAsFits(LARGEST, SMALLEST);
    }

    private static Document card(
            RequestDetail detail, Letterhead head, String title, String subtitle, @Nullable LabelCode code) {
        var card = Document.on(PageSize.A5_PORTRAIT, title, head)
                .subtitle(subtitle)
                .runningHead(detail.row().where())
                .foot(detail.row().where());
        if (code != null) {
            card.qr(head.live(code.value()), code.label());
        }
        return card;
    }

    private static Block facts(RequestDetail detail) {
        var row = detail.row();
        var date = row.date();
        return Block.facts(
                2,
                Block.fact("When", (date == null ? "" : Dates.day(date) + ", ") + row.periodName()),
                Block.fact("Room", row.roomName()),
                Block.fact("Class", row.groupCode() + ", " + row.sharing()),
                Block.fact("Teacher", row.teacherName()));
    }

    private static List<LineRow> in(RequestDetail detail, TrayRow tray) {
        return detail.going().stream()
                .filter(line -> line.tray() == tray.number())
                .toList();
    }

    /// How much first and strong: that is what is compared with the tray.
    private static Text words(LineRow line) {
        var entry = line.entry();
        return Text.strong(entry.total()).plus("  " + entry.label() + (entry.counted() ? " (count)" : ""));
    }
}
