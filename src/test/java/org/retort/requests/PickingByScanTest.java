package org.retort.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.retort.labels.LabelCode;
import org.retort.scanning.Scanned;
import org.retort.scanning.Scanning;
import org.retort.scanning.spi.Answer;
import org.retort.scanning.spi.ScanAction;
import org.retort.stock.PickCandidate;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RetortTest
@Import(LessonSchool.class)
@As("TECHNICIAN")
class PickingByScanTest {

    @Autowired
    private LessonSchool school;

    @Autowired
    private Requests requests;

    @Autowired
    private Preparing preparing;

    @Autowired
    private RequestBook book;

    @Autowired
    private PickLists lists;

    @Autowired
    private Scanning scanning;

    @Test
    void a_scanned_bottle_that_a_kit_lacks_goes_out_with_it_in_one_tap_and_comes_back_by_the_undo() {
        var scene = school.assessed();
        var id = accepted(scene);
        var bottle = lists.of(scene.date(), Set.of(id)).items().stream()
                .map(PickList.Item::bottle)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();

        var pick = picks(bottle.code()).getFirst();
        var done = pick.run().apply(Answer.nothing()).orThrow();

        assertThat(pick.label()).startsWith("Pick for 10X2").endsWith("P3");
        assertThat(done.sentence()).isEqualTo("%s is on the trolley.".formatted(bottle.label()));
        assertThat(book.detail(id).picks()).extracting(PickRow::target).containsExactly(id(bottle));
        assertThat(picks(bottle.code())).isEmpty();

        Objects.requireNonNull(done.undo()).get().orThrow();

        assertThat(book.detail(id).picks()).isEmpty();
        assertThat(picks(bottle.code())).hasSize(1);
    }

    @Test
    void a_teacher_is_offered_no_picking() {
        var scene = school.assessed();
        var id = accepted(scene);
        var bottle = lists.of(scene.date(), Set.of(id)).items().stream()
                .map(PickList.Item::bottle)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();

        school.asTeacher(scene);

        assertThat(picks(bottle.code())).isEmpty();
    }

    private static UUID id(PickCandidate bottle) {
        return bottle.id().value();
    }

    private List<ScanAction> picks(LabelCode code) {
        return scanning.scan(code.value()) instanceof Scanned.Thing(var card)
                ? card.actions().stream()
                        .filter(action -> action.id().equals("pick"))
                        .toList()
                : List.of();
    }

    private RequestId accepted(LessonSchool.Scene scene) {
        school.asTeacher(scene);
        var id = requests.keep(null, 0, scene.lesson(), requests.kit(scene.lesson(), List.of()))
                .orThrow()
                .id();
        requests.submit(id).orThrow();
        school.asTechnician(scene);
        preparing.accept(id).orThrow();
        return id;
    }
}
