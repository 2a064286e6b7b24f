package org.retort.catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.MadeMilder;
import org.retort.platform.Actor;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolOwned;

/// Somebody changed facts that a classification hangs on. Never changed.
@Entity
@Immutable
class SubstanceChange extends SchoolOwned {

    private static final int LONGEST = 1000;
    private static final String SEPARATOR = "|";

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "substance_id"))
    private SubstanceId substance;

    private String what;
    private String because;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private PersonId changedBy;

    private String changedByName;
    private Instant recordedAt;
    private boolean molarMassChanged;
    private @Nullable BigDecimal molarMassBefore;
    private boolean densityChanged;
    private @Nullable BigDecimal densityBefore;
    private String dropped;

    @SuppressWarnings("NullAway.Init")
    protected SubstanceChange() {}

    SubstanceChange(
            SubstanceId substance,
            FactDifferences differences,
            OtherFacts.Numbers before,
            String because,
            Actor actor,
            Instant now) {
        id = UUID.randomUUID();
        this.substance = substance;
        var words = differences.inWords();
        what = words.substring(0, Math.min(words.length(), LONGEST));
        this.because = because;
        changedBy = actor.person();
        changedByName = actor.displayName();
        recordedAt = now;
        molarMassChanged = before.molarMass().isPresent();
        molarMassBefore = before.molarMass().flatMap(Function.identity()).orElse(null);
        densityChanged = before.density().isPresent();
        dropped = String.join(SEPARATOR, differences.dropped());
        densityBefore = before.density().flatMap(Function.identity()).orElse(null);
    }

    SubstanceId substance() {
        return substance;
    }

    /// The traits that it took away; mostly none.
    List<String> dropped() {
        return Arrays.stream(dropped.split("\\|"))
                .filter(trait -> !trait.isBlank())
                .toList();
    }

    /// Who made something milder by it, and why.
    MadeMilder madeMilder(ZoneId zone) {
        return new MadeMilder(changedByName, LocalDate.ofInstant(recordedAt, zone), because);
    }

    /// Who made something milder by it, and the numbers that held before.
    Softening softening(ZoneId zone) {
        return new Softening(
                madeMilder(zone),
                new OtherFacts.Numbers(
                        molarMassChanged ? Optional.of(Optional.ofNullable(molarMassBefore)) : Optional.empty(),
                        densityChanged ? Optional.of(Optional.ofNullable(densityBefore)) : Optional.empty()));
    }

    SubstanceChangeRow row() {
        return new SubstanceChangeRow(substance, what, because, changedByName, recordedAt);
    }
}
