package org.retort.requests;

import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.practicals.KitItem;
import org.retort.stock.ContainerId;
import org.retort.stock.ContainerRow;
import org.retort.stock.EquipmentItemId;
import org.retort.stock.Stock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Putting a kit on its trolley: ticks by line and by tray, bottles and numbered pieces by their codes.
@Service
@PreAuthorize("hasRole('TECHNICIAN')")
@Transactional
public class Picking {

    private final RequestRecords records;
    private final Stock stock;
    private final KitMovements movements;
    private final LessonAssessments assessments;
    private final Clock clock;

    Picking(RequestRecords records, Stock stock, KitMovements movements, LessonAssessments assessments, Clock clock) {
        this.records = records;
        this.stock = stock;
        this.movements = movements;
        this.assessments = assessments;
        this.clock = clock;
    }

    /// The line is on the trolley, counted where it is to be counted. A chemical is there by its bottle; see [#pick].
    public Outcome<String> tick(RequestId id, RequestLineId line) {
        return act(id, (request, deed) -> {
            var asked = request.line(line);
            var unticked = PickRules.unticked(request, asked);
            if (unticked.isPresent()) {
                return unticked.get();
            }
            asked.tick(deed);
            return Outcome.done("%s is there.".formatted(asked.label()));
        });
    }

    public Outcome<String> untick(RequestId id, RequestLineId line) {
        return act(
                id,
                (request, deed) ->
                        request.untick(line, deed).map(open -> "%s is still to be picked.".formatted(open.label())));
    }

    /// Everything of a tray is there; what is to be counted, and bottles nobody has scanned, stay open.
    public Outcome<TrayTicked> allPresent(RequestId id, int tray) {
        return act(id, (request, deed) -> {
            var open = request.lines().stream()
                    .filter(line -> line.tray() == tray && line.toPick())
                    .toList();
            open.stream()
                    .filter(line -> !line.isCounted())
                    .filter(line -> !line.isChemical() || hasPick(request, line))
                    .forEach(line -> line.tick(deed));
            var left = open.stream().filter(RequestLine::toPick).count();
            return Outcome.done(new TrayTicked(tray, left));
        });
    }

    /// Picks a bottle for a line. One of another formulation is refused; see [#substitute].
    ///
    /// @param operation the id of this act: sent twice, it counts once
    public Outcome<String> pick(RequestId id, RequestLineId line, ContainerId container, UUID operation) {
        return act(id, (request, deed) -> {
            var bottle = bottle(container);
            var asked = request.line(line);
            var noChemical = PickRules.noChemical(asked, bottle);
            if (noChemical.isPresent()) {
                return noChemical.get();
            }
            if (asked.item() instanceof KitItem.Chemical(var formulation)
                    && !formulation.equals(bottle.formulation())) {
                return Outcome.refused("%s is %s; the kit asks for %s. Pick another bottle, or take this one as a"
                                .formatted(bottle.code().label(), bottle.label(), asked.label())
                        + " substitution in your name.");
            }
            return goesOut(request, bottle, operation, Pick.of(line, PickKind.CONTAINER, picked(bottle), deed), deed);
        });
    }

    /// Takes a bottle of another formulation, in the name of who does it. What was signed no longer holds.
    public Outcome<String> substitute(
            RequestId id, RequestLineId line, ContainerId container, String why, UUID operation) {
        if (why.isBlank()) {
            return Outcome.refused("reason", "Say why this bottle is taken instead.");
        }
        return act(id, (request, deed) -> {
            var bottle = bottle(container);
            if (PickRules.again(request, line, container.value())) {
                return Outcome.done("%s is on the trolley.".formatted(bottle.label()));
            }
            var noChemical = PickRules.noChemical(request.line(line), bottle);
            if (noChemical.isPresent()) {
                return noChemical.get();
            }
            var pick = Pick.substitution(line, picked(bottle), deed, why.strip());
            var outcome = goesOut(request, bottle, operation, pick, deed);
            if (outcome instanceof Outcome.Done<String>) {
                request.note(
                        "substitution",
                        deed,
                        "%s instead of %s: %s"
                                .formatted(bottle.label(), request.line(line).label(), why.strip()));
            }
            return outcome;
        });
    }

    /// Picks a piece of equipment that has a code of its own.
    ///
    /// @param operation the id of this act: sent twice, it counts once
    public Outcome<String> pick(RequestId id, RequestLineId line, EquipmentItemId item, UUID operation) {
        return act(id, (request, deed) -> {
            var piece = movements.piece(item);
            var asked = request.line(line);
            if (PickRules.again(request, line, item.value())) {
                return Outcome.done("%s is on the trolley.".formatted(piece.name()));
            }
            var other = PickRules.otherModel(asked, piece.model(), piece.name());
            if (other.isPresent()) {
                return other.get();
            }
            return movements.issue(operation, item, request.id()).map(picked -> {
                request.picks().add(Pick.of(line, PickKind.EQUIPMENT, picked, deed));
                if (request.picksOf(asked).count() >= asked.amount().intValue()) {
                    asked.tick(deed);
                }
                return "%s is on the trolley.".formatted(picked.label());
            });
        });
    }

    /// Puts back what was picked by mistake: the ledger undoes it where it still can. What is no longer with this
    /// lesson is only struck off. A kit that was prepared is then to be prepared again.
    ///
    /// @param operation the id of this act: sent twice, it counts once
    public Outcome<String> putBack(RequestId id, UUID pick, UUID operation) {
        return act(
                id,
                (request, deed) -> request.picks().stream()
                        .filter(each -> each.row().id().equals(pick))
                        .findFirst()
                        .map(wrong -> putBack(request, wrong, operation, deed))
                        .orElseGet(() -> Outcome.conflict("That is no longer on this kit.")));
    }

    private Outcome<String> putBack(Request request, Pick wrong, UUID operation, Deed deed) {
        return movements.undo(operation, wrong, request.id()).map(done -> {
            request.unpick(wrong, deed);
            records.saveAndFlush(request);
            assessments.recheck(request);
            return done;
        });
    }

    /// The line does not go out, for a reason that the teacher reads.
    public Outcome<String> leaveOut(RequestId id, RequestLineId line, String because) {
        if (because.isBlank()) {
            return Outcome.refused("reason", "Say why it is left out: the teacher reads it.");
        }
        return act(id, (request, deed) -> {
            var asked = request.line(line);
            if (hasPick(request, asked)) {
                return Outcome.conflict("A bottle is picked for this line. Put it back first.");
            }
            asked.leaveOut(because.strip());
            request.note("left out", deed, "%s: %s".formatted(asked.label(), because.strip()));
            records.saveAndFlush(request);
            assessments.recheck(request);
            return Outcome.done("%s is left out.".formatted(asked.label()));
        });
    }

    private Outcome<String> goesOut(Request request, ContainerRow bottle, UUID operation, Pick pick, Deed deed) {
        if (PickRules.again(request, pick.line(), bottle.id().value())) {
            request.line(pick.line()).tick(deed);
            return Outcome.done("%s is on the trolley.".formatted(bottle.label()));
        }
        if (request.picks().stream()
                .anyMatch(each -> each.isOut() && each.target().equals(pick.target()))) {
            return Outcome.conflict(
                    "%s is on this kit already.".formatted(bottle.code().label()));
        }
        return movements.issue(operation, bottle.id(), request.id()).map(done -> {
            request.picks().add(pick);
            request.line(pick.line()).tick(deed);
            records.saveAndFlush(request);
            assessments.recheck(request);
            return "%s is on the trolley.".formatted(bottle.label());
        });
    }

    private static Pick.Picked picked(ContainerRow bottle) {
        return new Pick.Picked(bottle.id().value(), bottle.code().value(), bottle.label(), bottle.formulation());
    }

    private ContainerRow bottle(ContainerId id) {
        return stock.find(id).orElseThrow(() -> new NoSuchThing("container", id.value()));
    }

    private static boolean hasPick(Request request, RequestLine line) {
        return request.picksOf(line).findAny().isPresent();
    }

    private <T> Outcome<T> act(RequestId id, BiFunction<Request, Deed, Outcome<T>> verb) {
        var request = records.findById(id).orElseThrow(() -> new NoSuchThing("request", id.value()));
        return request.state() == RequestState.ACCEPTED || request.state() == RequestState.PREPARED
                ? verb.apply(request, Deed.now(clock))
                : Outcome.conflict("This request is %s; only an accepted one is picked."
                        .formatted(request.state().label()));
    }
}
