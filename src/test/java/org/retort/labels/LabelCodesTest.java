package org.retort.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;

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
}
