package org.retort.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@RetortTest
@As("TECHNICIAN")
class LabelCodesTest {

    @Autowired
    LabelCodes codes;

    @Autowired
    TestSchools schools;

    @Test
    void a_thing_keeps_its_code() {
        var bottle = UUID.randomUUID();

        var code = codes.issue(CodeKind.CONTAINER, bottle);

        assertThat(codes.issue(CodeKind.CONTAINER, bottle)).isEqualTo(code);
        assertThat(codes.find(code)).contains(new CodeTarget(code, CodeKind.CONTAINER, bottle));
        assertThat(codes.codesOf(CodeKind.CONTAINER, Set.of(bottle, UUID.randomUUID())))
                .isEqualTo(java.util.Map.of(bottle, code));
    }

    @Test
    void many_things_get_a_code_each() {
        var bottles = Stream.generate(UUID::randomUUID).limit(1_200).toList();

        var issued = codes.issue(CodeKind.CONTAINER, bottles);

        assertThat(issued.keySet()).containsExactlyInAnyOrderElementsOf(bottles);
        assertThat(issued.values()).doesNotHaveDuplicates();
        assertThat(codes.find(issued.values())).hasSize(1_200);
    }

    @Test
    void another_school_does_not_know_the_code() {
        var bottle = UUID.randomUUID();
        var code = codes.issue(CodeKind.CONTAINER, bottle);

        schools.actAs(schools.aSchool(), "Another Technician", "TECHNICIAN");

        assertThat(codes.find(code)).isEmpty();
        assertThat(codes.find(List.of(code))).isEmpty();
        assertThat(codes.codesOf(CodeKind.CONTAINER, List.of(bottle))).isEmpty();
    }

    @Test
    void a_code_printed_ahead_is_claimed_once() {
        var ahead = codes.printAhead(3).orThrow();
        var bottle = UUID.randomUUID();
        var own = codes.issue(CodeKind.CONTAINER, bottle);

        assertThat(codes.unclaimed(10)).containsExactlyInAnyOrderElementsOf(ahead);
        assertThat(codes.find(ahead.getFirst()).orElseThrow().kind()).isEqualTo(CodeKind.UNCLAIMED);

        assertThat(codes.claim(ahead.getFirst(), CodeKind.CONTAINER, bottle).orThrow())
                .isEqualTo(new CodeTarget(ahead.getFirst(), CodeKind.CONTAINER, bottle));
        assertThat(codes.claim(ahead.get(1), CodeKind.CONTAINER, bottle)).isInstanceOf(Outcome.Done.class);

        assertThat(codes.unclaimed(10)).containsExactly(ahead.getLast());
        assertThat(codes.codesOf(CodeKind.CONTAINER, Set.of(bottle))).isEqualTo(java.util.Map.of(bottle, own));
        assertThat(codes.claim(ahead.getFirst(), CodeKind.PLACE, UUID.randomUUID())
                        .refusal())
                .contains("%s is on another thing already. Scan it to see on which."
                        .formatted(ahead.getFirst().label()));
    }

    @Test
    void a_code_of_another_school_cannot_be_claimed() {
        var ahead = codes.printAhead(1).orThrow().getFirst();

        schools.actAs(schools.aSchool(), "Another Technician", "TECHNICIAN");

        assertThatThrownBy(() -> codes.claim(ahead, CodeKind.PLACE, UUID.randomUUID()))
                .isInstanceOf(NoSuchThing.class);
        assertThat(codes.unclaimed(10)).isEmpty();
    }

    @Test
    void a_teacher_prints_no_codes_ahead() {
        schools.actAs("Tia Teacher", "TEACHER");

        assertThatThrownBy(() -> codes.printAhead(1)).isInstanceOf(AccessDeniedException.class);
    }
}
