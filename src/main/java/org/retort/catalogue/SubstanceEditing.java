package org.retort.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adding a school's own substances, and changing what the school may change of the library's.
@Service
@PreAuthorize("hasAnyRole('TECHNICIAN', 'SAFETY_LEAD')")
public class SubstanceEditing {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_NOTES = 2000;

    private final Substances substances;
    private final FactsEditing facts;

    SubstanceEditing(Substances substances, FactsEditing facts) {
        this.substances = substances;
        this.facts = facts;
    }

    /// Adds a substance of the school's own. Nobody has assessed it: each of its formulations waits for a safety lead.
    @Transactional
    public Outcome<SubstanceId> add(SubstanceKind kind, SubstanceData data) {
        if (!data.name().isBlank() && substances.named(SearchKey.of(data.name())) > 0) {
            return Outcome.refused("name", "There is a substance of that name already. Choose it from the list.");
        }
        return reasonAgainst(data)
                .<Outcome<SubstanceId>>map(refused -> refused)
                .orElseGet(() -> Outcome.done(substances
                        .save(new Substance(kind, data, "added by the school"))
                        .id()));
    }

    /// As [#edit(SubstanceId, SubstanceData, int, String)], making nothing milder.
    @Transactional
    public Outcome<SubstanceId> edit(SubstanceId id, SubstanceData data, int version) {
        return edit(id, data, version, "");
    }

    /// Changes a substance. What says who a substance of the library *is* stays, because its hazards hang on it.
    ///
    /// A change of molar mass, density or traits is in the history and publishes [SubstanceFactsChanged]; where it
    /// makes something milder, only a safety lead may make it, with a reason.
    ///
    /// @param version as it was read, so that a change made meanwhile is noticed
    /// @param because why it may become milder; empty when it does not
    /// @throws NoSuchThing if the school has no such substance
    @Transactional
    public Outcome<SubstanceId> edit(SubstanceId id, SubstanceData data, int version, String because) {
        var substance = substances.hold(id).orElseThrow(() -> new NoSuchThing("substance", id.value()));
        if (substance.version() != version) {
            return Outcome.changedMeanwhile();
        }
        var refused = reasonAgainst(data).or(() -> reasonOfIdentity(substance, data));
        if (refused.isPresent()) {
            return refused.get();
        }
        return facts.edit(substance, data, because);
    }

    /// Who changed facts of it that hazards and storage hang on, the latest first.
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<SubstanceChangeRow> history(SubstanceId id) {
        return facts.history(id);
    }

    /// Takes a substance out of the lists; what is held of it stays.
    ///
    /// @throws NoSuchThing if the school has no such substance
    @Transactional
    public void archive(SubstanceId id) {
        substance(id).archive();
    }

    /// Brings a substance back into the lists.
    ///
    /// @throws NoSuchThing if the school has no such substance
    @Transactional
    public void restore(SubstanceId id) {
        substance(id).restore();
    }

    private Substance substance(SubstanceId id) {
        return substances.findById(id).orElseThrow(() -> new NoSuchThing("substance", id.value()));
    }

    static Optional<Outcome.Refused<SubstanceId>> reasonAgainst(SubstanceData data) {
        if (data.name().isBlank()) {
            return no("name", "Give the substance a name.");
        }
        if (data.name().strip().length() > LONGEST_NAME) {
            return no("name", "A name has at most %d characters.".formatted(LONGEST_NAME));
        }
        if (!data.casNumber().isBlank() && !CasNumber.isValid(data.casNumber())) {
            return no("casNumber", "That is no CAS number: its check digit does not fit. Look it up again.");
        }
        if (isNotPositive(data.molarMass())) {
            return no("molarMass", "A molar mass is more than 0 g/mol. Leave it empty when unknown.");
        }
        if (isNotPositive(data.density())) {
            return no("density", "A density is more than 0 g/cm³. Leave it empty when unknown.");
        }
        return data.notes().length() > LONGEST_NOTES
                ? no("notes", "Notes have at most %d characters.".formatted(LONGEST_NOTES))
                : Optional.empty();
    }

    private static Optional<Outcome.Refused<SubstanceId>> reasonOfIdentity(Substance substance, SubstanceData wanted) {
        var held = substance.data();
        if (substance.referenceId().isEmpty()) {
            return held.physicalForm() == wanted.physicalForm()
                    ? Optional.empty()
                    : no("physicalForm", "Its form stays as it was added, because formulations rest on it.");
        }
        var same = held.name().equals(wanted.name().strip())
                && held.casNumber().equals(wanted.casNumber().strip())
                && held.formula().equals(wanted.formula().strip())
                && held.physicalForm() == wanted.physicalForm()
                && held.suppliedAs().equals(wanted.suppliedAs().strip());
        return same
                ? Optional.empty()
                : no(
                        "name",
                        "Name, CAS number, formula and form come from the library and stay. Add a synonym instead.");
    }

    private static boolean isNotPositive(@Nullable BigDecimal number) {
        return number != null && number.signum() <= 0;
    }

    private static Optional<Outcome.Refused<SubstanceId>> no(String field, String reason) {
        return Optional.of(Outcome.refused(field, reason));
    }
}
