package org.retort.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.assessments.Validity;
import org.retort.platform.NoSuchThing;
import org.retort.practicals.KitItem;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.retort.requests.gate.Level;
import org.retort.stock.ContainerId;
import org.retort.stock.Stock;
import org.retort.testing.As;
import org.retort.testing.Queries;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@RetortTest
@Import(LessonSchool.class)
@As("TECHNICIAN")
class RequestStoryTest {

    @Autowired
    LessonSchool school;

    @Autowired
    TestSchools schools;

    @Autowired
    Requests requests;

    @Autowired
    Preparing preparing;

    @Autowired
    Picking picking;

    @Autowired
    PickLists pickLists;

    @Autowired
    RequestBook book;

    @Autowired
    Gatekeeper gatekeeper;

    @Autowired
    DayBoard board;

    @Autowired
    LessonAssessments assessments;

    @Autowired
    RequestExport export;

    @Autowired
    Stock stock;

    @Autowired
    EntityManagerFactory factory;

    private LessonSchool.Scene scene;

    @BeforeEach
    void a_school() {
        scene = school.assessed();
    }

    @Test
    @SafetyRule("SR-023")
    void a_kit_goes_out_only_with_a_signature_and_comes_back_with_what_was_used_booked() {
        var id = sent(scene.lesson());
        school.asTechnician(scene);
        preparing.accept(id).orThrow();
        pickEverything(id);
        preparing.prepared(id).orThrow();

        assertThat(preparing.deliver(id).refusal())
                .contains("The risk assessment is not signed yet. The teacher of 10X2 signs it; then this can be"
                        + " delivered.");

        school.sign(scene, id);
        school.asTechnician(scene);
        preparing.deliver(id).orThrow();
        preparing.takeBack(id, List.of(), "").orThrow();
        preparing.close(id).orThrow();

        var acid = book.detail(id).picks().stream()
                .filter(pick -> pick.label().startsWith("Hydrochloric acid"))
                .findFirst()
                .orElseThrow();
        assertThat(acid.back()).isTrue();
        assertThat(stock.find(new ContainerId(acid.target())).orElseThrow().remaining())
                .isEqualByComparingTo(Quantity.of(3350, Unit.CM3));
    }

    @Test
    @SafetyRule("SR-015")
    void a_bottle_of_another_strength_is_refused_and_as_a_substitution_makes_the_signature_invalid() {
        var id = sent(scene.lesson());
        school.sign(scene, id);
        var strong = school.strongBottle(scene);
        preparing.accept(id).orThrow();
        var acid = line(id, "Hydrochloric acid 0.1");

        assertThat(plain(picking.pick(id, acid, strong, UUID.randomUUID())
                        .refusal()
                        .orElseThrow()))
                .contains("is Hydrochloric acid 2 mol/dm³; the kit asks for Hydrochloric acid 0.1 mol/dm³.");
        assertThat(picking.substitute(id, acid, strong, " ", UUID.randomUUID()).refusal())
                .contains("Say why this bottle is taken instead.");
        picking.substitute(id, acid, strong, "no 0.1 left", UUID.randomUUID()).orThrow();

        assertThat(assessments.validity(id).state()).isEqualTo(Validity.State.INVALIDATED);
        pickEverything(id);
        preparing.prepared(id).orThrow();
        assertThat(preparing.deliver(id).refusal().orElseThrow())
                .startsWith("The signed risk assessment is not valid for this lesson any more:");
        assertThat(book.detail(id).events()).extracting(EventRow::what).contains("substitution");
    }

    @Test
    @SafetyRule("SR-022")
    void a_change_of_room_is_to_be_accepted_and_signed_again() {
        var id = sent(scene.lesson());
        school.sign(scene, id);
        school.asTechnician(scene);
        preparing.accept(id).orThrow();
        school.asTeacher(scene);
        var detail = book.detail(id);

        requests.change(id, detail.version(), scene.lesson().in(scene.lab2()), detail.kit())
                .orThrow();

        assertThat(book.detail(id).state()).isEqualTo(RequestState.SUBMITTED);
        assertThat(assessments.validity(id).state()).isEqualTo(Validity.State.INVALIDATED);
        assertThat(requests.change(id, detail.version(), scene.lesson(), detail.kit())
                        .refusal())
                .contains("Somebody else has changed this request meanwhile. Open it again to see it.");
    }

    @Test
    void two_lessons_of_one_period_share_what_there_is() {
        sent(scene.lesson());
        school.asTeacher(scene);
        var second = scene.lesson().in(scene.lab2());
        var kit = requests.kit(second, List.of());

        var equipment = gatekeeper.ask(null, second, kit).answer().findings().getFirst();

        assertThat(equipment.rule()).isEqualTo("Equipment");
        assertThat(equipment.level()).isEqualTo(Level.STOP);
        assertThat(equipment.sentence()).contains("free in P3.").contains("are promised to other lessons.");
        var draft = requests.keep(null, 0, second, kit).orThrow();
        assertThat(requests.submit(draft.id()).refusal()).contains(equipment.sentence());
    }

    @Test
    void a_line_says_where_its_equipment_is_fetched() {
        school.asTeacher(scene);
        var kit = requests.kit(scene.lesson(), List.of());
        var burettes = kit.stream()
                .filter(entry -> entry.label().startsWith("Burette"))
                .findFirst()
                .orElseThrow();

        var report = gatekeeper.ask(null, scene.lesson(), kit);

        assertThat(report.of(burettes.id())).isEqualTo(new LineOutlook(Level.FINE, "free", "Prep room"));
    }

    @Test
    @SafetyRule("SR-013")
    void a_demonstration_is_one_set_for_thirty_pupils() {
        school.asTeacher(scene);

        var kit = requests.kit(scene.lesson().shown(), List.of());

        var burettes = kit.stream()
                .filter(entry -> entry.label().startsWith("Burette"))
                .findFirst()
                .orElseThrow();
        assertThat(burettes.total()).isEqualTo("1");
    }

    @Test
    void a_draft_may_lack_almost_everything_and_is_seen_by_its_writer_alone() {
        school.asTeacher(scene);
        var lesson = scene.lesson().at(Lesson.When.UNKNOWN);
        var draft =
                requests.keep(null, 0, lesson, requests.kit(lesson, List.of())).orThrow();

        assertThat(requests.submit(draft.id()).refusal()).contains("Still to choose: the day, the period.");
        assertThat(book.detail(draft.id()).state()).isEqualTo(RequestState.DRAFT);
        schools.actAs("Another Teacher", "TEACHER");
        assertThatThrownBy(() -> book.detail(draft.id())).isInstanceOf(NoSuchThing.class);
    }

    @Test
    void a_draft_is_kept_again_with_each_change() {
        school.asTeacher(scene);
        var lesson = scene.lesson();
        var first = requests.keep(null, 0, lesson.at(Lesson.When.UNKNOWN), requests.kit(lesson, List.of()))
                .orThrow();
        var second = requests.keep(first.id(), first.version(), lesson, requests.kit(lesson, kitOf(first.id())))
                .orThrow();
        var shown = lesson.shown();
        var third = requests.keep(first.id(), second.version(), shown, requests.kit(shown, kitOf(first.id())))
                .orThrow();

        assertThat(book.detail(first.id()).lesson()).isEqualTo(shown);
        assertThat(third.version()).isEqualTo(book.detail(first.id()).version());
    }

    private List<KitEntry> kitOf(RequestId id) {
        return book.detail(id).kit();
    }

    @Test
    @SafetyRule("SR-026")
    void nobody_does_what_belongs_to_another_role() {
        var id = sent(scene.lesson());

        assertThatThrownBy(() -> preparing.accept(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> pickLists.of(scene.date(), Set.of())).isInstanceOf(AccessDeniedException.class);
        school.asTechnician(scene);
        assertThatThrownBy(() -> requests.cancel(id, "")).isInstanceOf(AccessDeniedException.class);
        schools.actAs("Another Teacher", "TEACHER");
        assertThatThrownBy(() -> requests.cancel(id, "")).isInstanceOf(NoSuchThing.class);
    }

    @Test
    void another_school_sees_nothing_of_it_by_list_id_or_script() {
        var id = sent(scene.lesson());
        schools.actAs(schools.aSchool(), "Other Technician", "TECHNICIAN");

        assertThat(board.day(scene.date()).lessons()).isEmpty();
        assertThat(export.find(RequestFilter.between(scene.date(), scene.date()), PageRequest.of(0, 10)))
                .isEmpty();
        assertThat(export.find(id)).isEmpty();
        assertThatThrownBy(() -> book.detail(id)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> preparing.accept(id)).isInstanceOf(NoSuchThing.class);
    }

    @Test
    void the_day_and_the_list_cost_the_same_with_one_lesson_as_with_three() {
        sent(scene.lesson());
        school.asTechnician(scene);
        var filter = RequestFilter.between(scene.date(), scene.date());
        var oneDay = Queries.of(factory, () -> board.day(scene.date()));
        var oneList = Queries.of(factory, () -> book.find(filter, PageRequest.of(0, 50)));
        sent(scene.lesson().at(scene.date(), scene.periods().get(0).id()));
        sent(scene.lesson().at(scene.date(), scene.periods().get(4).id()));
        school.asTechnician(scene);

        assertThat(board.day(scene.date()).lessons()).hasSize(3);
        assertThat(Queries.of(factory, () -> board.day(scene.date()))).isEqualTo(oneDay);
        assertThat(Queries.of(factory, () -> book.find(filter, PageRequest.of(0, 50))))
                .isEqualTo(oneList);
    }

    private RequestId sent(Lesson lesson) {
        school.asTeacher(scene);
        var draft =
                requests.keep(null, 0, lesson, requests.kit(lesson, List.of())).orThrow();
        requests.submit(draft.id()).orThrow();
        return draft.id();
    }

    private void pickEverything(RequestId id) {
        for (var item : pickLists.of(scene.date(), Set.of(id)).items()) {
            if (item.line().present()) {
                continue;
            }
            if (item.line().entry().item() instanceof KitItem.Chemical && item.bottle() != null) {
                picking.pick(id, item.line().id(), item.bottle().id(), UUID.randomUUID())
                        .orThrow();
            } else {
                picking.tick(id, item.line().id()).orThrow();
            }
        }
    }

    private static String plain(String text) {
        return text.replace('\u202F', ' ').replace('\u00A0', ' ');
    }

    private RequestLineId line(RequestId id, String label) {
        return book.detail(id).lines().stream()
                .filter(line -> line.entry().label().startsWith(label))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
