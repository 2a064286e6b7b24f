package org.retort.assessments;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Actor;
import org.retort.platform.Outcome;
import org.retort.platform.SchoolOwned;
import org.retort.practicals.PracticalId;

/// One version of what is to be said about the risks of a practical. Once approved its words never change.
@Entity
@Table(name = "assessment_template")
class Template extends SchoolOwned {

    private static final String OWN_WORDS =
            "You wrote or submitted this version; somebody else with the safety lead's role approves it.";

    /// Somebody who wrote words of this version.
    @Embeddable
    record Author(
            @Column(name = "person_id") UUID person,
            @Column(name = "name") String name) {

        static Author of(Actor actor) {
            return new Author(actor.person().value(), actor.displayName());
        }
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TemplateId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "practical_id"))
    private PracticalId practical;

    private String title;

    @Column(name = "version_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private TemplateState state = TemplateState.DRAFT;

    @ElementCollection
    @CollectionTable(name = "assessment_template_line", joinColumns = @JoinColumn(name = "template_id"))
    @OrderColumn(name = "position")
    private List<TemplateLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "assessment_template_author", joinColumns = @JoinColumn(name = "template_id"))
    private Set<Author> authors = new LinkedHashSet<>();

    @Column(name = "approver_id")
    private @Nullable UUID approver;

    private @Nullable String approverName;
    private @Nullable LocalDate approvedOn;
    private @Nullable LocalDate reviewOn;
    private @Nullable String reason;
    private @Nullable String stale;
    private @Nullable String source;
    private @Nullable String confidence;

    @SuppressWarnings("NullAway.Init")
    protected Template() {}

    Template(PracticalId practical, String title, int number, List<TemplateLine> lines) {
        this.id = TemplateId.next();
        this.practical = practical;
        this.title = title;
        this.number = number;
        this.lines = new ArrayList<>(lines);
    }

    TemplateId id() {
        return id;
    }

    PracticalId practical() {
        return practical;
    }

    int number() {
        return number;
    }

    TemplateState state() {
        return state;
    }

    List<TemplateLine> lines() {
        return List.copyOf(lines);
    }

    /// These words came from a library, and nobody of this school has looked at them.
    Template from(String library, String trust) {
        source = library;
        confidence = trust;
        return this;
    }

    /// Replaces the words; drafts only.
    Outcome<TemplateId> write(List<TemplateLine> words, Author author) {
        if (state != TemplateState.DRAFT) {
            return Outcome.conflict("Version %d is %s and keeps its words. Edit it to begin the next draft."
                    .formatted(number, state.label()));
        }
        lines.clear();
        lines.addAll(words);
        authors.add(author);
        return Outcome.done(id);
    }

    /// Asks for approval. Whoever asks stands for the words, as if they had written them.
    Outcome<TemplateId> submit(Author author) {
        if (state != TemplateState.DRAFT) {
            return notNow("submitted");
        }
        if (lines.stream().noneMatch(line -> line.section() == Section.HAZARD)) {
            return Outcome.refused("Name at least one hazard of doing it before this goes to review.");
        }
        authors.add(author);
        state = TemplateState.IN_REVIEW;
        reason = null;
        return Outcome.done(id);
    }

    /// Approves it as it stands, unless its author asks and the school does not let authors do that.
    Outcome<TemplateId> approve(Author by, boolean authorMayApprove, LocalDate today, LocalDate review) {
        if (state != TemplateState.IN_REVIEW) {
            return notNow("approved");
        }
        if (!authorMayApprove && isBy(by)) {
            return Outcome.refused(OWN_WORDS);
        }
        if (!review.isAfter(today)) {
            return Outcome.refused("reviewOn", "Choose a review date after today.");
        }
        state = TemplateState.APPROVED;
        approver = by.person();
        approverName = by.name();
        approvedOn = today;
        reviewOn = review;
        return Outcome.done(id);
    }

    /// Why this person cannot approve what is in review, before they have read it for nothing; empty when they can.
    Optional<String> noApprovalBy(Author reader, boolean authorMayApprove) {
        return state == TemplateState.IN_REVIEW && !authorMayApprove && isBy(reader)
                ? Optional.of(OWN_WORDS)
                : Optional.empty();
    }

    private boolean isBy(Author reader) {
        return authors.stream().anyMatch(author -> author.person().equals(reader.person()));
    }

    /// Back to its author, with the reason.
    Outcome<TemplateId> giveBack(String because) {
        if (state != TemplateState.IN_REVIEW) {
            return notNow("returned");
        }
        state = TemplateState.DRAFT;
        reason = because;
        return Outcome.done(id);
    }

    /// No longer to be used, with the reason.
    Outcome<TemplateId> withdraw(String because) {
        if (state == TemplateState.SUPERSEDED || state == TemplateState.WITHDRAWN) {
            return notNow("withdrawn");
        }
        state = TemplateState.WITHDRAWN;
        reason = because;
        return Outcome.done(id);
    }

    /// A newer version was approved.
    void supersede() {
        state = TemplateState.SUPERSEDED;
    }

    /// Something that it relies on has changed since it was approved.
    void markStale(String because) {
        stale = because;
    }

    /// The next version, a draft of the same words.
    Template next(int nextNumber, Author author) {
        var next = new Template(practical, title, nextNumber, lines);
        next.authors.add(author);
        next.source = source;
        next.confidence = confidence;
        return next;
    }

    TemplateRow row() {
        return new TemplateRow(id, practical, title, number, state, approverName, approvedOn, reviewOn, stale);
    }

    TemplateDetail detail() {
        var names = authors.stream().map(Author::name).sorted().toList();
        return new TemplateDetail(row(), version(), lines(), names, reason, source, confidence);
    }

    private Outcome<TemplateId> notNow(String verb) {
        return Outcome.conflict("Version %d is %s, so it cannot be %s.".formatted(number, state.label(), verb));
    }
}
