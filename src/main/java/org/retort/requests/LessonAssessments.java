package org.retort.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.assessments.AssessedLesson;
import org.retort.assessments.AssessedLesson.Particulars;
import org.retort.assessments.AssessedLine;
import org.retort.assessments.AssessmentId;
import org.retort.assessments.RiskAssessments;
import org.retort.assessments.Validity;
import org.retort.platform.NoSuchThing;
import org.retort.practicals.KitItem;
import org.retort.requests.gate.Change;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hands lessons over to be assessed, and asks whether what was signed still holds for them.
@Service
@PreAuthorize("isAuthenticated()")
public class LessonAssessments {

    private static final Set<Change> SIGNED_FOR = Set.of(Change.DAY, Change.ROOM, Change.CLASS, Change.TEACHER);

    private final RequestRecords records;
    private final RequestNames names;
    private final RiskAssessments assessments;

    LessonAssessments(RequestRecords records, RequestNames names, RiskAssessments assessments) {
        this.records = records;
        this.names = names;
        this.assessments = assessments;
    }

    /// The assessment to adapt and sign for this request.
    @Transactional
    @PreAuthorize("hasAnyRole('TEACHER', 'TECHNICIAN', 'SAFETY_LEAD')")
    public AssessmentId prepare(RequestId id) {
        return assessments.prepare(handedOver(request(id)));
    }

    /// Whether the lesson as it stands is assessed and signed, and if not any more, why.
    @Transactional(readOnly = true)
    public Validity validity(RequestId id) {
        return validity(request(id));
    }

    Validity validity(Request request) {
        return assessments.validity(request.id().value(), handedOver(request));
    }

    /// The state for the gate; a lesson that was never written down is not assessed.
    Validity.State state(@Nullable RequestId id) {
        return id == null
                ? Validity.State.NONE
                : records.findById(id)
                        .filter(request -> request.lesson().when().date() != null)
                        .map(request -> validity(request).state())
                        .orElse(Validity.State.NONE);
    }

    /// The state once these of a lesson have changed: what was signed for another day, room, class or teacher no longer
    /// holds.
    Validity.State stateAfter(Request request, Set<Change> changed) {
        var now = validity(request).state();
        return now == Validity.State.SIGNED && changed.stream().anyMatch(SIGNED_FOR::contains)
                ? Validity.State.INVALIDATED
                : now;
    }

    /// Lets a signed assessment that no longer fits be marked so.
    void recheck(Request request) {
        if (request.state() != RequestState.DRAFT) {
            assessments.recheck(handedOver(request));
        }
    }

    /// What changed between two states of a lesson, in words: `day, room`.
    static String changes(Lesson before, Lesson after) {
        var words = new ArrayList<String>();
        Stream.of(
                        word("practical", before.practical(), after.practical()),
                        word("day", before.when().date(), after.when().date()),
                        word("period", before.when().period(), after.when().period()),
                        word("room", before.room(), after.room()),
                        word("class", before.groupCode(), after.groupCode()),
                        word("year", before.year(), after.year()),
                        word("teacher", before.teacher(), after.teacher()),
                        word("pupils", before.pupils(), after.pupils()),
                        word("groups", before.sharing(), after.sharing()),
                        word("spare", before.sparePercent(), after.sparePercent()),
                        word("notes", before.notes(), after.notes()))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words.isEmpty() ? "kit" : String.join(", ", words);
    }

    private static String word(String what, @Nullable Object before, @Nullable Object after) {
        return Objects.equals(before, after) ? "" : what;
    }

    private AssessedLesson handedOver(Request request) {
        var row = names.named(records.rows(List.of(request.id().value()))).getFirst();
        var lesson = request.lesson();
        if (row.date() == null) {
            throw new IllegalStateException("a lesson without a day cannot be assessed");
        }
        return new AssessedLesson(
                request.id().value(),
                lesson.practical(),
                row.title(),
                lesson.groupCode(),
                lesson.year(),
                row.date(),
                row.periodName(),
                row.roomName(),
                lesson.teacher(),
                row.teacherName(),
                lesson.pupils(),
                lesson.groupSize(),
                request.lines().stream()
                        .filter(line -> line.entry().goesOut())
                        .flatMap(line -> handedOver(request, line))
                        .toList(),
                particulars(request));
    }

    /// What no name tells: the period and room themselves, how the lesson is held, what is on the kit in words.
    private static Particulars particulars(Request request) {
        var lesson = request.lesson();
        var period = lesson.when().period();
        var room = lesson.room();
        return new Particulars(
                period == null ? null : period.value(),
                room == null ? null : room.value(),
                lesson.demonstration(),
                request.lines().stream()
                        .map(RequestLine::entry)
                        .filter(entry -> entry.goesOut() && entry.item() instanceof KitItem.Material)
                        .map(KitEntry::label)
                        .toList());
    }

    /// A line of the kit, or the bottles that were picked for it: they are what the class will have before it.
    private static Stream<AssessedLine> handedOver(Request request, RequestLine line) {
        var entry = line.entry();
        if (!(entry.item() instanceof KitItem.Chemical(var formulation))) {
            return Stream.empty();
        }
        var picked = request.picks().stream()
                .map(Pick::row)
                .filter(pick -> pick.line().equals(line.id()) && pick.formulation() != null)
                .toList();
        return picked.isEmpty()
                ? Stream.of(new AssessedLine(formulation, entry.label(), entry.each(), null, entry.setByHand()))
                : picked.stream()
                        .map(pick -> new AssessedLine(
                                Objects.requireNonNull(pick.formulation()),
                                pick.label(),
                                entry.each(),
                                pick.code(),
                                entry.setByHand()));
    }

    private Request request(RequestId id) {
        return records.findById(id).orElseThrow(() -> new NoSuchThing("request", id.value()));
    }
}
