package org.retort.requests;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelCodes;
import org.retort.platform.Actor;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.practicals.Practicals;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a teacher does with a request: draft, send, change, answer, call off, say that it was not used.
@Service
@PreAuthorize("hasRole('TEACHER')")
@Transactional
public class Requests {

    private static final String CHANGED = "Somebody else has changed this request meanwhile. Open it again to see it.";

    private final RequestRecords records;
    private final Practicals practicals;
    private final FreeText freeText;
    private final Gatekeeper gate;
    private final LessonAssessments assessments;
    private final LabelCodes codes;
    private final Clock clock;

    Requests(
            RequestRecords records,
            Practicals practicals,
            FreeText freeText,
            Gatekeeper gate,
            LessonAssessments assessments,
            LabelCodes codes,
            Clock clock) {
        this.records = records;
        this.practicals = practicals;
        this.freeText = freeText;
        this.gate = gate;
        this.assessments = assessments;
        this.codes = codes;
        this.clock = clock;
    }

    /// The kit that a lesson comes to, before anything is written: scaled from the practical, `before` kept.
    @Transactional(readOnly = true)
    public List<KitEntry> kit(Lesson lesson, List<KitEntry> before) {
        return KitCopy.of(practicals.detail(lesson.practical()), lesson, before);
    }

    /// A line that somebody adds to a kit, unless it names in words what is to be added as a chemical.
    @Transactional(readOnly = true)
    public Outcome<KitEntry> extra(KitEntry entry) {
        var words = freeText.broken(List.of(entry));
        return words.isPresent() ? words.get().as() : Outcome.done(entry);
    }

    /// Keeps a draft: a new one when `id` is null. A draft may lack almost everything, so that nothing typed is lost.
    public Outcome<Kept> keep(@Nullable RequestId id, int version, Lesson lesson, List<KitEntry> kit) {
        var wrong = LessonRules.broken(lesson, kit);
        if (wrong.isPresent()) {
            return wrong.get().as();
        }
        var title = practicals.detail(lesson.practical()).title();
        if (id == null) {
            return Outcome.done(kept(records.saveAndFlush(new Request(lesson, title, kit, Deed.now(clock)))));
        }
        var request = mine(id);
        if (request.version() != version) {
            return Outcome.conflict(CHANGED);
        }
        if (request.state() != RequestState.DRAFT) {
            return Outcome.conflict("This request was sent already.");
        }
        request.write(lesson, title, kit);
        return Outcome.done(kept(records.saveAndFlush(request)));
    }

    /// Sends a draft to the prep room, unless the gate stops it. What the gate asks, is asked of the technician.
    public Outcome<RequestState> submit(RequestId id) {
        var request = mine(id);
        var words = freeText.broken(entries(request));
        if (words.isPresent()) {
            return words.get().as();
        }
        var answer = gate.ask(id, request.lesson(), entries(request)).answer();
        if (!answer.open()) {
            return Outcome.refused(answer.whyShut());
        }
        codes.issue(CodeKind.REQUEST, id.value());
        codes.issue(
                CodeKind.TRAY,
                request.trays().stream().map(tray -> tray.id().value()).toList());
        return request.submit(Deed.now(clock), "");
    }

    /// Changes what was sent. What the prep room has accepted is to be accepted again; what is prepared may only move.
    public Outcome<Kept> change(RequestId id, int version, Lesson lesson, List<KitEntry> kit) {
        var request = mine(id);
        if (request.version() != version) {
            return Outcome.conflict(CHANGED);
        }
        var refusal = LessonRules.unchangeable(request, lesson, kit).or(() -> LessonRules.broken(lesson, kit));
        if (refusal.isPresent()) {
            return refusal.get().as();
        }
        var words = freeText.broken(added(request, kit));
        if (words.isPresent()) {
            return words.get().as();
        }
        var answer = gate.askOfChange(id, lesson, kit).answer();
        if (!answer.open()) {
            return Outcome.refused(answer.whyShut());
        }
        var before = request.lesson();
        request.write(lesson, practicals.detail(lesson.practical()).title(), kit);
        request.changed(Deed.now(clock), LessonAssessments.changes(before, lesson));
        records.saveAndFlush(request);
        assessments.recheck(request);
        return Outcome.done(kept(request));
    }

    /// Answers the technician's question; the request is with the prep room again.
    public Outcome<RequestState> answer(RequestId id, String answer) {
        var request = mine(id);
        if (request.state() != RequestState.QUERIED) {
            return Outcome.conflict("Nobody has asked anything about this request.");
        }
        return answer.isBlank()
                ? Outcome.refused("reason", "Write your answer.")
                : request.submit(Deed.now(clock), answer.strip());
    }

    /// Calls the lesson off; a draft is thrown away.
    public Outcome<RequestState> cancel(RequestId id, String note) {
        return mine(id).cancel(Deed.now(clock), note);
    }

    /// The kit stood ready and was not used. No reason is asked for: it goes back on the shelf.
    public Outcome<RequestState> notUsed(RequestId id, String note) {
        return mine(id).notUsed(Deed.now(clock), note);
    }

    /// The lines that are new or called otherwise: what was sent before is not judged again.
    private static List<KitEntry> added(Request request, List<KitEntry> kit) {
        var before = entries(request);
        return kit.stream()
                .filter(entry -> before.stream()
                        .noneMatch(known ->
                                known.id().equals(entry.id()) && known.item().equals(entry.item())))
                .toList();
    }

    private static List<KitEntry> entries(Request request) {
        return request.lines().stream().map(RequestLine::entry).toList();
    }

    private static Kept kept(Request request) {
        return new Kept(request.id(), request.version());
    }

    /// A request of another teacher is not one's own to change; a technician moves a lesson, see [Preparing#move].
    private Request mine(RequestId id) {
        var me = Actor.required().person();
        return Optional.of(id)
                .flatMap(records::findById)
                .filter(request -> me.equals(request.requestedBy())
                        || me.equals(request.lesson().teacher()))
                .orElseThrow(() -> new NoSuchThing("request of yours", id.value()));
    }
}
