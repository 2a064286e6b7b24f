package org.retort.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.testing.As;
import org.retort.testing.Pdf;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@RetortTest
@As("TECHNICIAN")
class SpareLabelsTest {

    @Autowired
    SpareLabels spares;

    @Autowired
    LabelCodes codes;

    @Autowired
    LabelSheets sheets;

    @Autowired
    TestSchools schools;

    @Test
    void a_spare_label_is_printed_before_there_is_anything_to_stick_it_on() throws Exception {
        var made = spares.make(21).orThrow();

        var pdf = sheets.pdf(made, Sheet.L7160, 1).orThrow();

        assertThat(made).hasSize(21).doesNotHaveDuplicates();
        assertThat(String.join("", Pdf.pageTexts(pdf))).contains(made.getLast().label(), "Spare label");
    }

    @Test
    void it_stands_for_nothing_until_it_is_claimed_and_then_for_one_thing() {
        var label = spares.make(1).orThrow().getFirst();
        assertThat(codes.find(label).orElseThrow().kind()).isEqualTo(CodeKind.UNCLAIMED);
        var bottle = UUID.randomUUID();

        spares.claim(label, CodeKind.CONTAINER, bottle).orThrow();

        assertThat(codes.find(label)).contains(new CodeTarget(label, CodeKind.CONTAINER, bottle));
        assertThat(codes.issue(CodeKind.CONTAINER, bottle)).isEqualTo(label);
        assertThat(spares.claim(label, CodeKind.CONTAINER, UUID.randomUUID()))
                .isEqualTo(Outcome.refused(
                        "label", label.label() + " is no spare label of this school, or is on something already."));
    }

    @Test
    void so_many_at_once_are_too_many() {
        var no = Outcome.refused("howMany", "Make 1 to 650 spare labels at once.");

        assertThat(spares.make(0)).isEqualTo(no);
        assertThat(spares.make(651)).isEqualTo(no);
    }

    @Test
    void another_school_neither_knows_nor_claims_nor_prints_it() {
        var label = spares.make(1).orThrow().getFirst();
        schools.actAs(schools.aSchool(), "Stranger", "TECHNICIAN");

        assertThat(codes.find(label)).isEmpty();
        assertThat(codes.find(Set.of(label))).isEmpty();
        assertThat(spares.claim(label, CodeKind.CONTAINER, UUID.randomUUID()).refusal())
                .isPresent();
        assertThatThrownBy(() -> sheets.pdf(List.of(label), Sheet.L7160, 1)).isInstanceOf(NoSuchThing.class);
    }

    @Test
    @As({"TEACHER", "SAFETY_LEAD"})
    void only_technicians_and_administrators_make_them() {
        assertThatThrownBy(() -> spares.make(1)).isInstanceOf(AccessDeniedException.class);
    }
}
