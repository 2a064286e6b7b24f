package org.retort.requests;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolOwned;

/// What a teacher asked for one lesson, from the first draft until the kit is back on its shelves.
@Entity
class Request extends SchoolOwned {

    /// How many lines a sentence names before it counts.
    private static final int NAMED = 3;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RequestId id;

    @Embedded
    private LessonColumns lesson;

    private String title;

    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.DRAFT;

    private UUID requestedBy;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<RequestLine> lines = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<RequestEvent> events = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<Tray> trays = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    @OrderBy("at")
    private List<Pick> picks = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Request() {} // JPA

    Request(Lesson lesson, String title, List<KitEntry> kit, Deed deed) {
        this.id = RequestId.next();
        this.requestedBy = deed.person().value();
        this.trays.add(new Tray(1, "Apparatus"));
        this.trays.add(new Tray(2, "Chemicals"));
        write(lesson, title, kit);
    }

    /// Writes the lesson and its kit; what was picked for a line that stays, stays.
    final void write(Lesson newLesson, String newTitle, List<KitEntry> kit) {
        lesson = new LessonColumns(newLesson);
        title = newTitle;
        var before = List.copyOf(lines);
        lines.removeIf(line -> kit.stream().noneMatch(entry -> entry.id().equals(line.id())));
        for (var at = 0; at < kit.size(); at++) {
            var entry = kit.get(at);
            var position = at + 1;
            before.stream()
                    .filter(line -> line.id().equals(entry.id()))
                    .findFirst()
                    .ifPresentOrElse(
                            line -> line.write(entry, position), () -> lines.add(new RequestLine(entry, position)));
        }
    }

    Outcome<RequestState> submit(Deed deed, String note) {
        return move(RequestState.SUBMITTED, deed, note);
    }

    /// Notes a change of what was sent; what was accepted, or asked about, is to be looked at again.
    void changed(Deed deed, String what) {
        if (state == RequestState.ACCEPTED || state == RequestState.QUERIED) {
            state = RequestState.SUBMITTED;
        }
        note("changed", deed, what);
    }

    /// Another teacher takes the lesson; the state stays, for nothing is to be prepared anew.
    Outcome<RequestState> cover(Deed deed, PersonId cover, String instead) {
        if (!state.coverable()) {
            return Outcome.conflict("This request is %s; there is no lesson to cover.".formatted(state.label()));
        }
        if (cover.equals(lesson().teacher())) {
            return Outcome.refused("teacher", "This is who teaches the lesson already. Choose who covers it.");
        }
        lesson = new LessonColumns(lesson().taughtBy(cover));
        note("cover", deed, instead);
        return Outcome.done(state);
    }

    Outcome<RequestState> accept(Deed deed) {
        return move(RequestState.ACCEPTED, deed, "");
    }

    Outcome<RequestState> query(Deed deed, String question) {
        return question.isBlank()
                ? Outcome.refused("reason", "Write what you want to know.")
                : move(RequestState.QUERIED, deed, question.strip());
    }

    Outcome<RequestState> decline(Deed deed, String because) {
        if (because.isBlank()) {
            return Outcome.refused("reason", "Say why, so that the teacher can plan again.");
        }
        return outOfTheWay().orElseGet(() -> move(RequestState.DECLINED, deed, because.strip()));
    }

    Outcome<RequestState> cancel(Deed deed, String note) {
        if (state == RequestState.PREPARED || state == RequestState.DELIVERED) {
            return Outcome.conflict("The kit is on its trolley already. Say that it was not used instead.");
        }
        return outOfTheWay().orElseGet(() -> move(RequestState.CANCELLED, deed, note.strip()));
    }

    /// The line is not on the trolley after all. What was picked for it by its code is put back by its code.
    Outcome<RequestLine> untick(RequestLineId wanted, Deed deed) {
        var line = line(wanted);
        if (picksOf(line).findAny().isPresent()) {
            return Outcome.conflict("%s is picked by its code. Put that back first.".formatted(line.label()));
        }
        line.untick();
        toPrepareAgain(deed, line.label());
        return Outcome.done(line);
    }

    /// What was picked by mistake is off the kit, and its line is to be picked again.
    void unpick(Pick wrong, Deed deed) {
        picks.remove(wrong);
        line(wrong.line()).untick();
        toPrepareAgain(deed, wrong.row().label());
    }

    /// A kit of which something is missing again is no longer prepared.
    private void toPrepareAgain(Deed deed, String what) {
        if (state == RequestState.PREPARED) {
            state = RequestState.ACCEPTED;
            note("to be prepared again", deed, what + " was put back");
        }
    }

    /// What was picked for a line by its code.
    Stream<Pick> picksOf(RequestLine line) {
        return picks.stream().filter(pick -> pick.line().equals(line.id()));
    }

    /// What was picked goes back first, or it would be issued to a lesson that will not be.
    private Optional<Outcome<RequestState>> outOfTheWay() {
        return picks.stream().anyMatch(Pick::isOut)
                ? Optional.of(Outcome.conflict("Bottles are picked for this already. Put them back first."))
                : Optional.empty();
    }

    Outcome<RequestState> prepare(Deed deed) {
        var open = lines.stream().filter(RequestLine::toPick).toList();
        if (!open.isEmpty()) {
            return Outcome.refused("%d %s not picked yet: %s. Pick %s, or leave out with a reason."
                    .formatted(
                            open.size(),
                            open.size() == 1 ? "line is" : "lines are",
                            named(open),
                            open.size() == 1 ? "it" : "them"));
        }
        return move(RequestState.PREPARED, deed, "");
    }

    /// Which lines these are; of many, the first three.
    private static String named(List<RequestLine> lines) {
        var first = lines.stream().limit(NAMED).map(RequestLine::label).collect(Collectors.joining(", "));
        return lines.size() <= NAMED ? first : "%s and %d more".formatted(first, lines.size() - NAMED);
    }

    Outcome<RequestState> deliver(Deed deed) {
        return move(RequestState.DELIVERED, deed, "");
    }

    Outcome<RequestState> notUsed(Deed deed, String note) {
        return move(RequestState.NOT_USED, deed, note.strip());
    }

    /// What came back is written line by line; what is counted must add up to what went out.
    Outcome<RequestState> takeBack(Deed deed, List<Back> backs, String note) {
        for (var back : backs) {
            var wrong = back.refusal(line(back.line()).entry());
            if (wrong.isPresent()) {
                return wrong.get();
            }
        }
        var counted = lines.stream()
                .filter(line -> line.isPresent() && line.isCounted())
                .filter(line -> backs.stream().noneMatch(back -> back.line().equals(line.id())))
                .findFirst();
        if (counted.isPresent()) {
            return Outcome.refused("Count %s in.".formatted(counted.get().label()));
        }
        return move(RequestState.RETURNED, deed, note).map(done -> {
            backs.forEach(back -> line(back.line()).takeBack(back));
            return done;
        });
    }

    Outcome<RequestState> close(Deed deed) {
        return move(RequestState.CLOSED, deed, "");
    }

    /// Notes something that leaves the state as it is.
    void note(String what, Deed deed, String note) {
        events.add(new RequestEvent(events.size() + 1, what, deed, note));
    }

    private Outcome<RequestState> move(RequestState next, Deed deed, String note) {
        if (state == next) {
            return Outcome.conflict("This request is %s already.".formatted(state.label()));
        }
        if (!state.mayBecome(next)) {
            return Outcome.conflict(
                    "This request is %s, so it cannot become %s.".formatted(state.label(), next.label()));
        }
        state = next;
        note(next.label(), deed, note);
        return Outcome.done(next);
    }

    RequestLine line(RequestLineId wanted) {
        return lines.stream()
                .filter(line -> line.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NoSuchThing("kit line", wanted.value()));
    }

    RequestId id() {
        return id;
    }

    Lesson lesson() {
        return lesson.lesson();
    }

    String title() {
        return title;
    }

    RequestState state() {
        return state;
    }

    PersonId requestedBy() {
        return new PersonId(requestedBy);
    }

    List<RequestLine> lines() {
        return lines;
    }

    List<RequestEvent> events() {
        return events;
    }

    List<Tray> trays() {
        return trays;
    }

    List<Pick> picks() {
        return picks;
    }
}
