package org.retort.requests;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.retort.people.People;
import org.retort.platform.Actor;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.platform.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Cover: another teacher takes a lesson. What the absent teacher signed is not valid for it; who covers signs.
@Service
@Transactional
public class Covering {

    private final RequestRecords records;
    private final Gatekeeper gate;
    private final LessonAssessments assessments;
    private final People people;
    private final Clock clock;

    Covering(RequestRecords records, Gatekeeper gate, LessonAssessments assessments, People people, Clock clock) {
        this.records = records;
        this.gate = gate;
        this.assessments = assessments;
        this.people = people;
        this.clock = clock;
    }

    /// Says who covers a lesson, whosever it is.
    ///
    /// @param seen who taught it when it was read, so that cover that was said meanwhile is noticed
    @PreAuthorize("hasAnyRole('TECHNICIAN', 'SAFETY_LEAD')")
    public Outcome<RequestState> cover(RequestId id, PersonId seen, PersonId teacher) {
        return cover(sent(id), seen, teacher);
    }

    /// Hands one's own lesson to a colleague, or takes over one that one covers oneself.
    ///
    /// @param seen who taught it when it was read
    @PreAuthorize("hasRole('TEACHER')")
    public Outcome<RequestState> handOver(RequestId id, PersonId seen, PersonId teacher) {
        var request = sent(id);
        var me = Actor.required().person();
        return me.equals(teacher) || me.equals(request.lesson().teacher()) || me.equals(request.requestedBy())
                ? cover(request, seen, teacher)
                : Outcome.refused("teacher", "Only who teaches a lesson hands it to somebody else. Ask the prep room.");
    }

    private Outcome<RequestState> cover(Request request, PersonId seen, PersonId teacher) {
        var before = request.lesson().teacher();
        if (!before.equals(seen)) {
            return Outcome.changedMeanwhile();
        }
        var kit = request.lines().stream().map(RequestLine::entry).toList();
        var answer = gate.askOfChange(request.id(), request.lesson().taughtBy(teacher), kit)
                .answer();
        if (!answer.open()) {
            return Outcome.refused("teacher", answer.whyShut());
        }
        var names = people.names(List.of(before, teacher));
        var instead = "%s instead of %s".formatted(names.getOrDefault(teacher, ""), names.getOrDefault(before, ""));
        return request.cover(Deed.now(clock), teacher, instead).map(state -> {
            records.saveAndFlush(request);
            assessments.recheck(request);
            return state;
        });
    }

    private Request sent(RequestId id) {
        return Optional.of(id)
                .flatMap(records::findById)
                .filter(found -> found.state() != RequestState.DRAFT)
                .orElseThrow(() -> new NoSuchThing("request", id.value()));
    }
}
