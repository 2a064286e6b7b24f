package org.retort.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.retort.assessments.Adaptation;
import org.retort.assessments.AssessmentId;
import org.retort.assessments.RiskAssessments;
import org.retort.platform.Outcome;
import org.retort.practicals.KitItem;
import org.retort.requests.Back;
import org.retort.requests.LessonAssessments;
import org.retort.requests.LineRow;
import org.retort.requests.Picking;
import org.retort.requests.Preparing;
import org.retort.requests.RequestBook;
import org.retort.requests.RequestId;
import org.retort.requests.Requests;
import org.retort.requests.timetable.PeriodRow;
import org.retort.stock.StockAvailability;
import org.springframework.stereotype.Component;

/// Walks a request of the sample data to its state: accepted, signed, picked, delivered, taken back, closed.
@Component
class SampleLessons {

    private static final String TECHNICIAN = "nair";
    private static final String OTHER_TECHNICIAN = "boateng";
    private static final List<String> LIFE = List.of("accepted", "prepared", "delivered", "returned", "closed");

    private final Requests requests;
    private final Preparing preparing;
    private final Picking picking;
    private final RequestBook book;
    private final LessonAssessments lessonAssessments;
    private final RiskAssessments assessments;
    private final StockAvailability stock;

    SampleLessons(
            Requests requests,
            Preparing preparing,
            Picking picking,
            RequestBook book,
            LessonAssessments lessonAssessments,
            RiskAssessments assessments,
            StockAvailability stock) {
        this.requests = requests;
        this.preparing = preparing;
        this.picking = picking;
        this.book = book;
        this.lessonAssessments = lessonAssessments;
        this.assessments = assessments;
        this.stock = stock;
    }

    /// When things were done: accepted, picked the day before, and the lesson itself.
    record Moments(LocalDate accepted, LocalDate picked, LocalDate day, PeriodRow period) {}

    void walk(SampleSchool school, SampleRow row, RequestId id, Moments when) {
        var state = row.text("state");
        switch (state) {
            case "draft", "submitted" -> {}
            case "queried" ->
                at(school, TECHNICIAN, when.accepted(), () -> row.done(preparing.query(id, row.text("note"))));
            case "declined" ->
                at(school, TECHNICIAN, when.accepted(), () -> row.done(preparing.decline(id, row.text("note"))));
            case "cancelled" ->
                at(school, row.text("teacher"), when.accepted(), () -> row.done(requests.cancel(id, row.text("note"))));
            case "not-used" -> {
                prepare(school, row, id, when);
                at(school, row.text("teacher"), when.day(), () -> row.done(requests.notUsed(id, row.text("note"))));
            }
            default -> live(school, row, id, when, LIFE.indexOf(state));
        }
    }

    private void live(SampleSchool school, SampleRow row, RequestId id, Moments when, int reached) {
        if (reached < 0) {
            throw new IllegalStateException("%s: no such state %s".formatted(row.where(), row.text("state")));
        }
        if (reached == 0) {
            accept(school, row, id, when);
            return;
        }
        prepare(school, row, id, when);
        if (reached > 1) {
            at(school, OTHER_TECHNICIAN, when.day(), () -> row.done(preparing.deliver(id)));
        }
        if (reached > 2) {
            after(school, when, () -> row.done(preparing.takeBack(id, counted(id), "")));
        }
        if (reached > 3) {
            after(school, when, () -> row.done(preparing.close(id)));
        }
    }

    private void accept(SampleSchool school, SampleRow row, RequestId id, Moments when) {
        at(school, TECHNICIAN, when.accepted(), () -> row.done(preparing.accept(id)));
    }

    private void prepare(SampleSchool school, SampleRow row, RequestId id, Moments when) {
        accept(school, row, id, when);
        at(school, TECHNICIAN, when.picked(), () -> {
            book.detail(id).going().forEach(line -> pick(row, id, line));
            row.done(preparing.prepared(id));
        });
        at(school, row.text("teacher"), when.picked(), () -> row.done(sign(lessonAssessments.prepare(id))));
    }

    /// Signs as a teacher of the demo school would who has read it and ticked each open point.
    private Outcome<AssessmentId> sign(AssessmentId assessment) {
        var read = assessments.detail(assessment);
        return assessments.sign(
                assessment,
                Adaptation.NONE,
                read.fingerprint(),
                Set.copyOf(read.content().openPoints()));
    }

    /// Picks a bottle for a chemical and ticks everything else; what is not there is left out, as it would be.
    private void pick(SampleRow row, RequestId id, LineRow line) {
        var picked = line.entry().item() instanceof KitItem.Chemical(var formulation)
                ? stock.candidates(formulation).stream()
                        .map(bottle -> picking.pick(id, line.id(), bottle.id(), UUID.randomUUID()))
                        .filter(outcome -> outcome instanceof Outcome.Done<String>)
                        .findFirst()
                        .orElseGet(() -> picking.leaveOut(id, line.id(), "None was ready"))
                : picking.tick(id, line.id());
        row.done(picked);
    }

    /// What has to be counted in came back whole.
    private List<Back> counted(RequestId id) {
        return book.detail(id).going().stream()
                .filter(line -> line.entry().counted())
                .map(line -> new Back(
                        line.id(),
                        line.entry().amount(),
                        java.math.BigDecimal.ZERO,
                        java.math.BigDecimal.ZERO,
                        java.math.BigDecimal.ZERO))
                .toList();
    }

    private static void after(SampleSchool school, Moments when, Runnable work) {
        school.as(OTHER_TECHNICIAN, when.day(), when.period().ends(), work);
    }

    private static void at(SampleSchool school, String person, LocalDate day, Runnable work) {
        school.as(person, day, LocalTime.of(8, 20), work);
    }
}
