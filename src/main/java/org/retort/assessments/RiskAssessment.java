package org.retort.assessments;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Outcome;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolOwned;
import org.retort.practicals.PracticalId;

/// The assessment of one lesson: a draft that follows the lesson, then signed and never changed.
@Entity
class RiskAssessment extends SchoolOwned {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AssessmentId id;

    @Column(name = "lesson_id")
    private UUID lesson;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "practical_id"))
    private PracticalId practical;

    private String title;
    private String groupCode;

    @Column(name = "year_group")
    private int year;

    @Column(name = "lesson_date")
    private LocalDate date;

    private String period;
    private String room;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "teacher_id"))
    private PersonId teacher;

    private String teacherName;
    private int pupils;
    private int groupSize;

    @Embedded
    private @Nullable ParticularColumns particulars;

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<RiskAssessmentLine> lines = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private AssessmentState state = AssessmentState.DRAFT;

    @ElementCollection
    @CollectionTable(name = "risk_assessment_need", joinColumns = @JoinColumn(name = "assessment_id"))
    @Column(name = "need")
    @Enumerated(EnumType.STRING)
    private Set<ClassNeed> needs = EnumSet.noneOf(ClassNeed.class);

    private String note = "";

    @Column(name = "template_id")
    private @Nullable UUID template;

    private @Nullable String signedBy;
    private @Nullable Instant signedAt;
    private @Nullable LocalDate removedOn;

    @Column(name = "signed_sha256")
    private @Nullable String signedSha256;

    private @Nullable String invalidBecause;

    @Column(name = "replaces_id")
    private @Nullable UUID replaces;

    @SuppressWarnings("NullAway.Init")
    protected RiskAssessment() {}

    @SuppressWarnings("NullAway.Init") // follow() fills what is missing
    RiskAssessment(AssessedLesson lesson) {
        this.id = AssessmentId.next();
        this.lesson = lesson.lesson();
        follow(lesson);
    }

    AssessmentId id() {
        return id;
    }

    UUID lessonRef() {
        return lesson;
    }

    AssessmentState state() {
        return state;
    }

    PersonId teacher() {
        return teacher;
    }

    Adaptation adaptation() {
        return Adaptation.of(needs, note);
    }

    Optional<AssessmentId> replaced() {
        return Optional.ofNullable(replaces).map(AssessmentId::new);
    }

    Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    Optional<String> signedBy() {
        return Optional.ofNullable(signedBy);
    }

    Optional<String> sha256() {
        return Optional.ofNullable(signedSha256);
    }

    List<String> invalidBecause() {
        return invalidBecause == null ? List.of() : invalidBecause.lines().toList();
    }

    /// The lesson as this assessment knows it.
    AssessedLesson lesson() {
        return new AssessedLesson(
                lesson,
                practical,
                title,
                groupCode,
                year,
                date,
                period,
                room,
                teacher,
                teacherName,
                pupils,
                groupSize,
                lines.stream().map(RiskAssessmentLine::line).toList(),
                ParticularColumns.read(particulars));
    }

    /// Takes over the lesson as it now stands.
    ///
    /// @throws IllegalStateException if it is signed: what was signed stays
    final void follow(AssessedLesson now) {
        requireDraft();
        practical = now.practical();
        title = now.title();
        groupCode = now.groupCode();
        year = now.year();
        date = now.date();
        period = now.period();
        room = now.room();
        teacher = now.teacher();
        teacherName = now.teacherName();
        pupils = now.pupils();
        groupSize = now.groupSize();
        particulars = ParticularColumns.of(now.particulars());
        if (!lines.stream().map(RiskAssessmentLine::line).toList().equals(now.lines())) {
            lines.clear();
            now.lines().forEach(line -> lines.add(new RiskAssessmentLine(this, lines.size(), line)));
        }
    }

    /// Ticks and notes what this class needs; drafts only.
    Outcome<AssessmentId> adapt(Adaptation adaptation) {
        if (state != AssessmentState.DRAFT) {
            return Outcome.conflict("This assessment is %s and cannot be changed.".formatted(state.code()));
        }
        if (adaptation.note().length() > Adaptation.LONGEST_NOTE) {
            return Outcome.refused("note", "Shorten the note to %d characters.".formatted(Adaptation.LONGEST_NOTE));
        }
        if (!needs.equals(Set.copyOf(adaptation.needs()))) {
            needs.clear();
            needs.addAll(adaptation.needs());
        }
        note = adaptation.note();
        return Outcome.done(id);
    }

    /// This draft takes the place of one that no longer holds, and begins with its adaptation.
    void replacing(RiskAssessment old) {
        replaces = old.id.value();
        needs.addAll(old.needs);
        note = old.note;
    }

    /// Signed, for good.
    void sign(AssessmentContent content, String signer, Instant at, String sha256) {
        requireDraft();
        state = AssessmentState.SIGNED;
        template = content.template() == null ? null : content.template().template();
        signedBy = signer;
        signedAt = at;
        signedSha256 = sha256;
    }

    /// The lesson is no longer what was signed. What was signed stays as it is.
    void invalidate(List<String> reasons) {
        if (state == AssessmentState.SIGNED || state == AssessmentState.INVALIDATED) {
            state = AssessmentState.INVALIDATED;
            var all = new LinkedHashSet<>(invalidBecause());
            all.addAll(reasons);
            var text = String.join("\n", all);
            invalidBecause = text.length() <= 4000 ? text : text.substring(0, 4000);
        }
    }

    /// A newer one was signed for the same lesson.
    void supersede() {
        state = AssessmentState.SUPERSEDED;
    }

    /// The time that the school keeps what was signed is over: its copy goes, and what was noted about the lesson.
    ///
    /// @throws IllegalStateException if it was never signed
    void remove(LocalDate today) {
        if (signedAt == null) {
            throw new IllegalStateException("assessment %s was never signed".formatted(id));
        }
        removedOn = today;
        invalidBecause = null;
        note = "";
    }

    Optional<LocalDate> removedOn() {
        return Optional.ofNullable(removedOn);
    }

    private void requireDraft() {
        if (state != AssessmentState.DRAFT) {
            throw new IllegalStateException("assessment %s is %s".formatted(id, state));
        }
    }
}
