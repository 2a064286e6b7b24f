package org.retort.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One substance as it would be by other facts, for seeing what a change of them makes milder.
sealed interface OtherFacts {

    /// What its classification would be asked for by.
    default Asked of(Asked asked) {
        return asked;
    }

    /// What would be known of it.
    default SchoolFacts of(SchoolFacts school) {
        return school;
    }

    /// Other numbers.
    ///
    /// @param molarMass empty where it stays; empty inside where nobody would know it
    /// @param density likewise
    record Numbers(Optional<Optional<BigDecimal>> molarMass, Optional<Optional<BigDecimal>> density)
            implements OtherFacts {

        static Numbers of(SubstanceData data) {
            return new Numbers(
                    Optional.of(Optional.ofNullable(data.molarMass())),
                    Optional.of(Optional.ofNullable(data.density())));
        }

        @Override
        public Asked of(Asked asked) {
            return asked.with(number(molarMass, asked.molarMass()), number(density, asked.density()));
        }

        private static @Nullable BigDecimal number(Optional<Optional<BigDecimal>> other, @Nullable BigDecimal held) {
            return other.isEmpty() ? held : other.get().orElse(null);
        }
    }

    /// Another decision counts, after all others.
    record Decision(SubstanceDecisionRow row) implements OtherFacts {

        @Override
        public SchoolFacts of(SchoolFacts school) {
            return school.deciding(
                    Stream.concat(school.decisions().stream(), Stream.of(row)).toList());
        }
    }

    /// This sheet of a supplier, and none that came later, counts.
    record Sheet(SubstanceDecisionRow row) implements OtherFacts {

        @Override
        public SchoolFacts of(SchoolFacts school) {
            return school.deciding(Stream.concat(
                            school.decisions().stream()
                                    .filter(other ->
                                            other.kind() != DecisionKind.SUPPLIER || other.number() < row.number()),
                            Stream.of(row))
                    .toList());
        }
    }

    /// A mixture of the school's is made of these.
    record Components(List<Ingredient> madeOf) implements OtherFacts {

        @Override
        public SchoolFacts of(SchoolFacts school) {
            return school.madeOf(madeOf, school.recipe());
        }
    }
}
