package org.retort.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.requests.timetable.PeriodId;
import org.retort.stock.PlaceId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the prep room does with a request: accept, ask, decline, prepare, deliver, take back, close. See [Picking] for
/// the kit itself.
@Service
@PreAuthorize("hasRole('TECHNICIAN')")
@Transactional
public class Preparing {

    private final RequestRecords records;
    private final LessonAssessments assessments;
    private final Gatekeeper gate;
    private final TakingBack takingBack;
    private final Clock clock;

    Preparing(
            RequestRecords records,
            LessonAssessments assessments,
            Gatekeeper gate,
            TakingBack takingBack,
            Clock clock) {
        this.records = records;
        this.assessments = assessments;
        this.gate = gate;
        this.takingBack = takingBack;
        this.clock = clock;
    }

    public Outcome<RequestState> accept(RequestId id) {
        return act(id, Request::accept);
    }

    /// Asks the teacher something; the request waits for the answer.
    public Outcome<RequestState> query(RequestId id, String question) {
        return act(id, (request, deed) -> request.query(deed, question));
    }

    public Outcome<RequestState> decline(RequestId id, String because) {
        return act(id, (request, deed) -> request.decline(deed, because));
    }

    /// Settles a clash by moving the lesson. A signed assessment is then to be signed again.
    public Outcome<RequestState> move(RequestId id, LocalDate date, PeriodId period, PlaceId room) {
        return act(id, (request, deed) -> {
            if (!request.state().movable()) {
                return Outcome.conflict("This request is %s and cannot be moved."
                        .formatted(request.state().label()));
            }
            var before = request.lesson();
            var after = before.at(date, period).in(room);
            var kit = request.lines().stream().map(RequestLine::entry).toList();
            var answer = gate.askOfChange(id, after, kit).answer();
            if (!answer.open()) {
                return Outcome.refused(answer.whyShut());
            }
            request.write(after, request.title(), kit);
            request.note("moved", deed, LessonAssessments.changes(before, after));
            records.saveAndFlush(request);
            assessments.recheck(request);
            return Outcome.done(request.state());
        });
    }

    /// Everything that goes out is on the trolley.
    public Outcome<RequestState> prepared(RequestId id) {
        return act(id, Request::prepare);
    }

    /// Takes the trolley to the lesson; only with a signed assessment that holds for this lesson and these bottles.
    public Outcome<RequestState> deliver(RequestId id) {
        return act(id, (request, deed) -> {
            if (request.state() != RequestState.PREPARED) {
                return request.deliver(deed);
            }
            var validity = assessments.validity(request);
            return validity.signed() ? request.deliver(deed) : Outcome.refused(Unsigned.sentence(request, validity));
        });
    }

    /// Takes the kit back, line by line; lines that are not told of came back whole. Stock is booked accordingly.
    public Outcome<RequestState> takeBack(RequestId id, List<Back> backs, String note) {
        return act(id, (request, deed) -> takingBack.of(request, deed, backs, note));
    }

    public Outcome<RequestState> close(RequestId id) {
        return act(id, Request::close);
    }

    private Outcome<RequestState> act(RequestId id, BiFunction<Request, Deed, Outcome<RequestState>> verb) {
        var request = records.findById(id)
                .filter(found -> found.state() != RequestState.DRAFT)
                .orElseThrow(() -> new NoSuchThing("request", id.value()));
        return verb.apply(request, Deed.now(clock));
    }
}
