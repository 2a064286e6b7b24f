package org.retort.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.assessments.OpenPoint;
import org.retort.assessments.RiskAssessments;
import org.retort.assessments.Validity;
import org.retort.catalogue.EquipmentModelId;
import org.retort.platform.Outcome;
import org.retort.practicals.KitItem;
import org.retort.practicals.KitUnit;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.retort.stock.ContainerFilter;
import org.retort.stock.ContainerRow;
import org.retort.stock.Handling;
import org.retort.stock.HandlingEquipment;
import org.retort.stock.NewEquipmentItem;
import org.retort.stock.Stock;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;

/// What is put on a kit, in words or by its code, and what the assessment sees of it.
@RetortTest
@Import(LessonSchool.class)
@As("TECHNICIAN")
class KitInWordsTest {

    @Autowired
    LessonSchool school;

    @Autowired
    Requests requests;

    @Autowired
    Preparing preparing;

    @Autowired
    Picking picking;

    @Autowired
    RequestBook book;

    @Autowired
    DayBoard board;

    @Autowired
    LessonAssessments lessons;

    @Autowired
    RiskAssessments assessments;

    @Autowired
    Stock stock;

    @Autowired
    Handling handling;

    @Autowired
    HandlingEquipment pieces;

    private LessonSchool.Scene scene;

    @BeforeEach
    void a_school() {
        scene = school.assessed();
        school.asTeacher(scene);
    }

    @Test
    @SafetyRule("SR-045")
    void a_chemical_does_not_go_on_a_kit_as_words() {
        assertThat(requests.extra(words("conc. HCl 50 cm³")).refusal().orElseThrow())
                .startsWith("“conc. HCl 50 cm³” is a chemical: add Hydrochloric acid as a chemical,");
        assertThat(requests.extra(words("Newspaper"))).isInstanceOf(Outcome.Done.class);

        var draft = requests.keep(null, 0, scene.lesson(), with(words("HCl"))).orThrow();
        assertThat(requests.submit(draft.id()).refusal().orElseThrow()).startsWith("“HCl” is a chemical:");

        var sent = sent(with());
        var kit = new ArrayList<>(book.detail(sent).kit());
        kit.add(words("sulphuric acid"));
        assertThat(requests.change(sent, book.detail(sent).version(), scene.lesson(), kit)
                        .refusal()
                        .orElseThrow())
                .startsWith("“sulphuric acid” is a chemical:");
    }

    @Test
    @SafetyRule("SR-045")
    void something_in_words_is_a_point_to_answer_and_added_later_makes_the_signature_invalid() {
        var id = sent(with(words("Newspaper")));

        assertThat(assessments.detail(lessons.prepare(id)).content().openPoints())
                .contains(new OpenPoint.NotChecked("Newspaper"));

        school.sign(scene, id);
        var kit = new ArrayList<>(book.detail(id).kit());
        kit.add(words("Lighter fuel"));
        requests.change(id, book.detail(id).version(), scene.lesson(), kit).orThrow();

        assertThat(lessons.validity(id).state()).isEqualTo(Validity.State.INVALIDATED);
        assertThat(lessons.validity(id).reasons()).containsExactly("Lighter fuel was added to the kit.");
    }

    @Test
    @SafetyRule("SR-048")
    void a_chemical_is_there_by_its_bottle_and_a_bottle_stands_for_a_chemical() {
        var id = sent(with(words("Newspaper")));
        school.asTechnician(scene);
        preparing.accept(id).orThrow();
        var acid = line(id, "Hydrochloric acid");
        var newspaper = line(id, "Newspaper");
        var bottle = bottle();

        assertThat(picking.tick(id, acid.id()).refusal().orElseThrow())
                .endsWith("is there when its bottle is scanned. Pick the bottle, or leave the line out.");
        assertThat(picking.pick(id, newspaper.id(), bottle.id(), UUID.randomUUID())
                        .refusal()
                        .orElseThrow())
                .endsWith("and Newspaper is no chemical. Ask the teacher to add it to the kit as a chemical.");
        assertThat(picking.substitute(id, newspaper.id(), bottle.id(), "none left", UUID.randomUUID())
                        .refusal()
                        .orElseThrow())
                .endsWith("and Newspaper is no chemical. Ask the teacher to add it to the kit as a chemical.");
        assertThat(book.detail(id).picks()).isEmpty();
    }

    @Test
    @SafetyRule("SR-002")
    void a_pick_that_is_sent_twice_is_one_pick() {
        var id = sent(with());
        school.asTechnician(scene);
        preparing.accept(id).orThrow();
        var burette = line(id, "Burette");
        var model = ((KitItem.Equipment) burette.entry().item()).model();
        var piece = piece(model);
        var other = piece(((KitItem.Equipment) line(id, "Pipette").entry().item()).model());
        var operation = UUID.randomUUID();
        var acid = line(id, "Hydrochloric acid");
        var bottle = bottle();

        assertThat(picking.pick(id, burette.id(), piece, operation))
                .isEqualTo(picking.pick(id, burette.id(), piece, operation));
        assertThat(picking.pick(id, acid.id(), bottle.id(), operation))
                .isEqualTo(picking.pick(id, acid.id(), bottle.id(), operation));
        assertThat(picking.pick(id, burette.id(), other, UUID.randomUUID())
                        .refusal()
                        .orElseThrow())
                .endsWith("Scan another piece.");

        assertThat(book.detail(id).picks()).hasSize(2);
    }

    @Test
    @SafetyRule("SR-010")
    void what_is_to_be_made_says_the_codes_of_statements_that_have_no_signal_word() {
        sent(with());
        var bottle = bottle();
        school.says(scene, bottle.formulation(), "H412");
        school.asTechnician(scene);
        handling.take(UUID.randomUUID(), bottle.id(), Quantity.of(4900, Unit.CM3))
                .orThrow();

        assertThat(board.day(scene.date()).toMake())
                .extracting(Day.ToMake::hazardWord)
                .containsExactly("H412");
    }

    private ContainerRow bottle() {
        return stock.containers(ContainerFilter.text("hydrochloric"), PageRequest.ofSize(10)).getContent().stream()
                .filter(row -> row.label().contains("0.1"))
                .findFirst()
                .orElseThrow();
    }

    private org.retort.stock.EquipmentItemId piece(EquipmentModelId model) {
        return pieces.register(new NewEquipmentItem(UUID.randomUUID(), model, null, scene.prepRoom(), null))
                .orThrow();
    }

    private LineRow line(RequestId id, String label) {
        return book.detail(id).lines().stream()
                .filter(line -> line.entry().label().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private List<KitEntry> with(KitEntry... extra) {
        var kit = new ArrayList<>(requests.kit(scene.lesson(), List.of()));
        kit.addAll(List.of(extra));
        return kit;
    }

    private RequestId sent(List<KitEntry> kit) {
        var draft = requests.keep(null, 0, scene.lesson(), kit).orThrow();
        requests.submit(draft.id()).orThrow();
        return draft.id();
    }

    private static KitEntry words(String text) {
        return new KitEntry(
                RequestLineId.next(),
                null,
                new KitItem.Material(text),
                text,
                "",
                BigDecimal.ONE,
                KitUnit.ITEM,
                LineOrigin.EXTRA,
                "",
                false,
                "");
    }
}
