package org.retort.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.retort.labels.LabelCode;
import org.retort.people.Role;
import org.retort.platform.Dates;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.scanning.spi.Ask;
import org.retort.scanning.spi.ScanAction;
import org.retort.scanning.spi.ScanCard;
import org.retort.scanning.spi.ScanDone;
import org.retort.scanning.spi.ScanFact;
import org.springframework.stereotype.Component;

/// What the Scan page shows of a request and of one of its trays.
@Component
class RequestScans {

    private final RequestBook book;
    private final Preparing preparing;
    private final Picking picking;

    RequestScans(RequestBook book, Preparing preparing, Picking picking) {
        this.book = book;
        this.preparing = preparing;
        this.picking = picking;
    }

    Optional<ScanCard> request(UUID target) {
        return detail(new RequestId(target))
                .flatMap(detail -> Optional.ofNullable(detail.code())
                        .map(code -> card(detail, code, detail.row().title(), null, actions(detail))));
    }

    Optional<ScanCard> tray(UUID target) {
        var tray = new TrayId(target);
        return book.ofTray(tray).flatMap(this::detail).flatMap(detail -> {
            var row = detail.trays().stream()
                    .filter(each -> each.id().equals(tray))
                    .findFirst()
                    .orElseThrow();
            var actions = new ArrayList<ScanAction>();
            if (detail.state() == RequestState.ACCEPTED && Role.TECHNICIAN.isHeld()) {
                actions.add(allPresent(detail.id(), row.number()));
            }
            return Optional.ofNullable(detail.trayCodes().get(tray))
                    .map(code -> card(
                            detail, code, "Tray %d, %s".formatted(row.number(), row.name()), row.number(), actions));
        });
    }

    private Optional<RequestDetail> detail(RequestId id) {
        try {
            return Optional.of(book.detail(id));
        } catch (NoSuchThing _) {
            return Optional.empty();
        }
    }

    private static ScanCard card(
            RequestDetail detail, LabelCode code, String title, @Nullable Integer tray, List<ScanAction> actions) {
        var row = detail.row();
        var going = detail.going().stream()
                .filter(line -> tray == null || line.tray() == tray)
                .toList();
        var open = going.stream().filter(line -> !line.present()).count();
        return new ScanCard(
                code,
                title,
                "",
                "",
                List.of(),
                "",
                going.stream()
                        .filter(_ -> tray != null)
                        .map(line -> "%s %s"
                                .formatted(line.entry().total(), line.entry().label()))
                        .toList(),
                List.of(
                        new ScanFact("Lesson", row.title()),
                        new ScanFact("When", row.date() == null ? "" : Dates.day(row.date()) + ", " + row.periodName()),
                        new ScanFact("Room", row.roomName()),
                        new ScanFact("Class", row.groupCode() + ", " + row.sharing()),
                        new ScanFact("Teacher", row.teacherName()),
                        new ScanFact("State", row.state().label()),
                        new ScanFact("To pick", "%d of %d".formatted(open, going.size()))),
                List.of(),
                actions,
                RequestsNavigation.open(detail.id()),
                null,
                null);
    }

    private List<ScanAction> actions(RequestDetail detail) {
        if (!Role.TECHNICIAN.isHeld()) {
            return List.of();
        }
        var id = detail.id();
        return switch (detail.state()) {
            case SUBMITTED, QUERIED ->
                List.of(action("accept", "Accept", true, () -> said(preparing.accept(id), "Accepted.")));
            case ACCEPTED ->
                List.of(action("prepare", "Prepared", true, () -> said(preparing.prepared(id), "Prepared.")));
            case PREPARED ->
                List.of(action("deliver", "Deliver", true, () -> said(preparing.deliver(id), "Delivered.")));
            case DELIVERED, NOT_USED ->
                List.of(action(
                        "take-back",
                        "Take back, all whole",
                        true,
                        () -> said(preparing.takeBack(id, List.of(), ""), "Taken back.")));
            case RETURNED -> List.of(action("close", "Close", true, () -> said(preparing.close(id), "Closed.")));
            case DRAFT, CLOSED, DECLINED, CANCELLED -> List.of();
        };
    }

    private ScanAction allPresent(RequestId id, int tray) {
        return scanAction(
                "all-present",
                "All present",
                true,
                () -> picking.allPresent(id, tray)
                        .map(ticked -> ticked.complete()
                                ? new ScanDone(ticked.sentence(), null)
                                : ScanDone.inPart(ticked.sentence())));
    }

    private static Outcome<String> said(Outcome<RequestState> outcome, String sentence) {
        return outcome.map(_ -> sentence);
    }

    private static ScanAction action(String id, String label, boolean primary, Supplier<Outcome<String>> run) {
        return scanAction(id, label, primary, () -> run.get().map(said -> new ScanDone(said, null)));
    }

    private static ScanAction scanAction(String id, String label, boolean primary, Supplier<Outcome<ScanDone>> run) {
        return new ScanAction(id, label, "requests", primary, new Ask.Nothing(), _ -> run.get());
    }
}
