package org.retort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retort.quantity.Strength;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.springframework.beans.factory.annotation.Autowired;

@RetortTest
@As("TECHNICIAN")
class StripsTest {

    @Autowired
    ReferenceLibrary library;

    @Autowired
    SubstanceCatalogue substances;

    @Autowired
    SubstanceAnswers answers;

    @BeforeEach
    void a_school_with_the_library() {
        library.copyInto();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C001", "C003", "C033", "C035", "C040", "C176", "C200", "C353", "C262"})
    void whoever_types_a_limit_as_it_is_written_reaches_its_band(String reference) {
        var substance = substances.byReference(reference).orElseThrow();
        var strips = answers.strips(substance).orElseThrow();

        for (var unit : strips.units()) {
            for (var band : strips.in(unit).bands()) {
                if (band.from().signum() > 0) {
                    var typed = new Strength(band.from(), unit);
                    assertThat(answers.at(substance, typed)
                                    .orThrow()
                                    .classified()
                                    .classification()
                                    .statements())
                            .as("%s, %s", reference, typed.label())
                            .isEqualTo(band.classification().statements());
                }
            }
            var strongest = new Strength(strips.in(unit).strongest(), unit);
            assertThat(answers.at(substance, strongest).refusal())
                    .as("%s, %s", reference, strongest.label())
                    .isEmpty();
        }
    }

    @Test
    void what_reacts_with_water_has_no_strip() {
        assertThat(answers.strips(substances.byReference("C236").orElseThrow())).isEmpty();
        assertThat(answers.strips(substances.byReference("C033").orElseThrow())).isPresent();
    }
}
