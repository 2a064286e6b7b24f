package org.retort.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.retort.labels.CodeKind;
import org.retort.platform.Dates;
import org.retort.platform.Outcome;
import org.retort.scanning.spi.Answer;
import org.retort.scanning.spi.Ask;
import org.retort.scanning.spi.PickingOffers;
import org.retort.scanning.spi.ScanAction;
import org.retort.scanning.spi.ScanDone;
import org.retort.stock.ContainerId;
import org.retort.stock.EquipmentItemId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Offers a scanned bottle or piece of equipment to the next lessons whose kits still lack one.
@Component
class PickingByScan implements PickingOffers {

    private static final int OFFERED = 3;
    private static final int DAYS_AHEAD = 7;

    private final RequestRecords records;
    private final RequestBook book;
    private final Picking picking;
    private final Clock clock;

    PickingByScan(RequestRecords records, RequestBook book, Picking picking, Clock clock) {
        this.records = records;
        this.book = book;
        this.picking = picking;
        this.clock = clock;
    }

    @Override
    public List<ScanAction> of(CodeKind kind, UUID thing, UUID pickableAs) {
        var today = LocalDate.now(clock);
        return records.openLines(pickableAs, today, today.plusDays(DAYS_AHEAD), Limit.of(OFFERED)).stream()
                .map(line -> action(kind, thing, line, today))
                .toList();
    }

    private ScanAction action(CodeKind kind, UUID thing, OpenLine line, LocalDate today) {
        var period = line.period() == null ? "" : " " + line.period();
        var when = line.date().equals(today) ? period : ", " + Dates.day(line.date()) + period;
        return new ScanAction(
                "pick",
                "Pick for %s%s".formatted(line.groupCode(), when),
                "requests",
                false,
                new Ask.Nothing(),
                answer -> pick(kind, thing, line, answer).map(said -> new ScanDone(said, undo(thing, line))));
    }

    private Outcome<String> pick(CodeKind kind, UUID thing, OpenLine line, Answer answer) {
        return kind == CodeKind.EQUIPMENT
                ? picking.pick(line.request(), line.line(), new EquipmentItemId(thing), answer.operation())
                : picking.pick(line.request(), line.line(), new ContainerId(thing), answer.operation());
    }

    private Supplier<Outcome<String>> undo(UUID thing, OpenLine line) {
        var operation = UUID.randomUUID();
        return () -> book.detail(line.request()).picks().stream()
                .filter(pick -> pick.target().equals(thing) && !pick.back())
                .findFirst()
                .map(pick -> picking.putBack(line.request(), pick.id(), operation))
                .orElseGet(() -> Outcome.conflict("It is not with this kit any more."));
    }
}
