package org.retort.assessments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.retort.platform.Actor;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.platform.SchoolSettings;
import org.retort.practicals.PracticalId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writing, reviewing and approving templates, version by version.
@Service
public class Templates {

    private static final String WRITERS = "hasAnyRole('TEACHER', 'TECHNICIAN', 'SAFETY_LEAD')";
    private static final String LEAD = "hasRole('SAFETY_LEAD')";
    private static final int LONGEST_REASON = 1000;

    private final TemplateStore templates;
    private final TemplateLibrary library;
    private final SchoolSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Templates(
            TemplateStore templates,
            TemplateLibrary library,
            SchoolSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.templates = templates;
        this.library = library;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /// Makes a first draft for each practical that has no template, from what the library says of it.
    ///
    /// @return how many were made; 0 when it is done again
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public int copyInto() {
        return library.copyInto();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public TemplateDetail detail(TemplateId id) {
        return find(id).detail();
    }

    /// Why who is signed in cannot approve this version in review; empty when nothing speaks against it.
    @Transactional(readOnly = true)
    @PreAuthorize(LEAD)
    public Optional<String> noApproval(TemplateId id) {
        return find(id).noApprovalBy(Template.Author.of(Actor.required()), settings.authorMayApprove());
    }

    /// All versions of a practical's template, newest first.
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<TemplateRow> versions(PracticalId practical) {
        return templates.versions(practical);
    }

    /// The version that assessments of this practical are made from, if one is approved.
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<TemplateRow> approvedFor(PracticalId practical) {
        return templates.approved(List.of(practical)).stream().findFirst();
    }

    /// As [#approvedFor], of many at once.
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<TemplateRow> approvedFor(Collection<PracticalId> practicals) {
        return practicals.isEmpty() ? List.of() : templates.approved(practicals);
    }

    /// What changed from one version to another, row by row with words marked.
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<RowChange> compare(TemplateId older, TemplateId newer) {
        return RowChange.between(find(older).lines(), find(newer).lines());
    }

    /// The draft to edit: this version if it is one, else the next version with the same words.
    @Transactional
    @PreAuthorize(WRITERS)
    public Outcome<TemplateId> edit(TemplateId id) {
        var template = find(id);
        if (template.state() == TemplateState.DRAFT) {
            return Outcome.done(id);
        }
        var newest =
                templates.findByPracticalOrderByNumberDesc(template.practical()).getFirst();
        return switch (newest.state()) {
            case DRAFT -> Outcome.done(newest.id());
            case IN_REVIEW ->
                Outcome.conflict("Version %d is in review. Return it to its author first.".formatted(newest.number()));
            case APPROVED, SUPERSEDED, WITHDRAWN -> {
                var next = template.next(newest.number() + 1, Template.Author.of(Actor.required()));
                yield Outcome.done(templates.save(next).id());
            }
        };
    }

    /// Replaces the words of a draft.
    ///
    /// @param revision the [TemplateDetail#revision()] that was edited; another one in the meantime is a conflict
    @Transactional
    @PreAuthorize(WRITERS)
    public Outcome<TemplateId> write(TemplateId id, int revision, List<TemplateLine> lines) {
        var template = find(id);
        if (template.version() != revision) {
            return Outcome.conflict("Somebody else changed this draft meanwhile. Look at it again first.");
        }
        return TemplateWords.refusal(lines)
                .<Outcome<TemplateId>>map(Outcome.Refused::as)
                .orElseGet(() -> {
                    var written = template.write(lines, Template.Author.of(Actor.required()));
                    templates.flush();
                    return written;
                });
    }

    /// Sends a draft to review.
    @Transactional
    @PreAuthorize(WRITERS)
    public Outcome<TemplateId> submit(TemplateId id) {
        return find(id).submit(Template.Author.of(Actor.required()));
    }

    /// Approves a version in review; the one approved before is superseded.
    ///
    /// @param revision the [TemplateDetail#revision()] that was read; other words in the meantime are a conflict
    /// @param reviewOn when it is to be read again
    @Transactional
    @PreAuthorize(LEAD)
    public Outcome<TemplateId> approve(TemplateId id, int revision, LocalDate reviewOn) {
        var template = find(id);
        if (template.version() != revision) {
            return Outcome.conflict("This version changed while you were reading it. Read it again, then approve.");
        }
        var before = templates.findByPracticalAndState(template.practical(), TemplateState.APPROVED);
        var outcome = template.approve(
                Template.Author.of(Actor.required()), settings.authorMayApprove(), LocalDate.now(clock), reviewOn);
        if (outcome instanceof Outcome.Done<TemplateId>) {
            before.ifPresent(Template::supersede);
        }
        return outcome;
    }

    /// Returns a version in review to its author.
    @Transactional
    @PreAuthorize(LEAD)
    public Outcome<TemplateId> giveBack(TemplateId id, String reason) {
        return because(reason, find(id)::giveBack);
    }

    /// Takes a version out of use; assessments signed from it for today or later no longer hold.
    @Transactional
    @PreAuthorize(LEAD)
    public Outcome<TemplateId> withdraw(TemplateId id, String reason) {
        var template = find(id);
        return because(reason, template::withdraw).map(withdrawn -> {
            events.publishEvent(new TemplateWithdrawn(withdrawn, template.number(), reason.strip()));
            return withdrawn;
        });
    }

    private static Outcome<TemplateId> because(String reason, Function<String, Outcome<TemplateId>> verb) {
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            return Outcome.refused("reason", "Give a reason of 1 to %d characters.".formatted(LONGEST_REASON));
        }
        return verb.apply(reason.strip());
    }

    private Template find(TemplateId id) {
        return templates.findById(id).orElseThrow(() -> new NoSuchThing("template", id.value()));
    }
}
