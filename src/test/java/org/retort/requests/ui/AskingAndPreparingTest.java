package org.retort.requests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.Form;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceRow;
import org.retort.labels.LabelCode;
import org.retort.people.GroupRow;
import org.retort.people.PersonRow;
import org.retort.platform.ui.DayField;
import org.retort.platform.ui.WholeNumberField;
import org.retort.practicals.KitItem;
import org.retort.practicals.KitUnit;
import org.retort.requests.LessonSchool;
import org.retort.requests.LineOrigin;
import org.retort.requests.PickLists;
import org.retort.requests.PickRow;
import org.retort.requests.Picking;
import org.retort.requests.Preparing;
import org.retort.requests.RequestBook;
import org.retort.requests.RequestFilter;
import org.retort.requests.RequestId;
import org.retort.requests.RequestState;
import org.retort.requests.Requests;
import org.retort.requests.RequestsNavigation;
import org.retort.requests.timetable.PeriodRow;
import org.retort.stock.PlaceRow;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;

@RetortTest
@Import(LessonSchool.class)
@As("TECHNICIAN")
class AskingAndPreparingTest extends SpringBrowserlessTest {

    @Autowired
    LessonSchool school;

    @Autowired
    Requests requests;

    @Autowired
    RequestBook book;

    @Autowired
    Preparing preparing;

    @Autowired
    Picking picking;

    @Autowired
    PickLists pickLists;

    @Autowired
    SubstanceCatalogue substances;

    @Autowired
    TestSchools schools;

    @Test
    void a_teacher_sees_the_gate_open_as_the_form_fills_and_sends() {
        var scene = school.assessed();
        school.asTeacher(scene);
        UI.getCurrent()
                .navigate(
                        "requests/new",
                        QueryParameters.of(
                                "practical", scene.practical().value().toString()));
        assertThat(find(Button.class).withText("Send request").single().isEnabled())
                .isFalse();

        fill(scene);

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Yes, with one thing to settle");
        test(find(Button.class).withText("Send request").single()).click();
        var sent = book.find(RequestFilter.between(scene.date(), scene.date()), PageRequest.of(0, 10));
        assertThat(sent.getContent()).hasSize(1);
        assertThat(sent.getContent().getFirst().state()).isEqualTo(RequestState.SUBMITTED);
        assertThat(find(H1.class).single().getElement().getTextRecursively()).contains("for 10X2");
    }

    @Test
    void the_sets_to_choose_from_are_counted_anew_with_the_pupils() {
        var scene = school.assessed();
        school.asTeacher(scene);
        UI.getCurrent()
                .navigate(
                        "requests/new",
                        QueryParameters.of(
                                "practical", scene.practical().value().toString()));

        find(WholeNumberField.class).all().stream()
                .filter(field -> field.getLabel().equals("Pupils"))
                .findFirst()
                .orElseThrow()
                .setValue(24);

        assertThat(select("Working in").getElement().getTextRecursively()).contains("Pairs: 12 sets");
    }

    @Test
    void what_was_sent_is_changed_without_becoming_a_draft() {
        var scene = school.assessed();
        school.asTeacher(scene);
        var draft = requests.keep(null, 0, scene.lesson(), requests.kit(scene.lesson(), List.of()))
                .orThrow();
        requests.submit(draft.id()).orThrow();

        UI.getCurrent()
                .navigate(
                        "requests/new",
                        QueryParameters.of("request", draft.id().value().toString()));

        assertThat(find(Button.class).withText("Keep as draft").all()).isEmpty();
        assertThat(find(Button.class).withText("Send request").single().isEnabled())
                .isTrue();
    }

    @Test
    void pupils_that_cannot_be_are_said_beside_the_field_and_the_draft_keeps_what_could_be() {
        var scene = school.assessed();
        school.asTeacher(scene);
        UI.getCurrent()
                .navigate(
                        "requests/new",
                        QueryParameters.of(
                                "practical", scene.practical().value().toString()));
        fill(scene);
        var pupils = find(WholeNumberField.class).all().stream()
                .filter(field -> field.getLabel().equals("Pupils"))
                .findFirst()
                .orElseThrow();
        pupils.setValue(28);

        pupils.setValue(0);

        assertThat(pupils.isInvalid()).isTrue();
        assertThat(pupils.getErrorMessage()).isEqualTo("A whole number from 1 to 99.");
        var kept = book.find(RequestFilter.between(scene.date(), scene.date()), PageRequest.of(0, 10));
        assertThat(book.detail(kept.getContent().getFirst().id()).lesson().pupils())
                .isEqualTo(28);
    }

    @Test
    void a_technician_accepts_on_today_and_delivers_what_is_signed() {
        var scene = school.assessed();
        var id = sent(scene);
        school.sign(scene, id);
        school.asTechnician(scene);
        today(scene.date());
        test(find(Button.class).withText("Accept").single()).click();
        assertThat(book.detail(id).state()).isEqualTo(RequestState.ACCEPTED);

        pick(scene, id);
        today(scene.date());
        test(find(Button.class).withText("Prepared").single()).click();
        test(find(Button.class).withText("Deliver").single()).click();
        assertThat(book.detail(id).state()).isEqualTo(RequestState.DELIVERED);

        UI.getCurrent().navigate(RequestsNavigation.open(id));
        test(find(Button.class).withText("Take back").single()).click();
        test(find(Button.class).withText("Take back").all().getLast()).click();
        assertThat(book.detail(id).state()).isEqualTo(RequestState.RETURNED);
    }

    @Test
    void all_present_ticks_a_tray_but_not_what_is_scanned_or_counted() {
        var scene = school.assessed();
        var id = sent(scene);
        school.asTechnician(scene);
        preparing.accept(id).orThrow();
        UI.getCurrent()
                .navigate(
                        "requests/pick", QueryParameters.of("day", scene.date().toString()));

        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().startsWith("Tray 1: all present"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(book.detail(id).going())
                .filteredOn(line -> line.entry().item() instanceof KitItem.Equipment
                        && !line.entry().counted())
                .allMatch(line -> line.present());
        assertThat(book.detail(id).going())
                .filteredOn(line -> line.entry().item() instanceof KitItem.Chemical)
                .noneMatch(line -> line.present());
    }

    @Test
    void a_wrong_bottle_is_put_back_on_the_pick_list() {
        var scene = school.assessed();
        var id = sent(scene);
        school.asTechnician(scene);
        preparing.accept(id).orThrow();
        pick(scene, id);
        preparing.prepared(id).orThrow();
        var picks = book.detail(id).picks();
        UI.getCurrent()
                .navigate(
                        "requests/pick",
                        new QueryParameters(Map.of(
                                "day", List.of(scene.date().toString()),
                                "request", List.of(id.value().toString()))));
        assertThat(find(Button.class).withText("Prepared").all()).isEmpty();

        var wrong = picks.getFirst();
        test(find(Button.class)
                        .withText("Put back " + new LabelCode(wrong.code()).label())
                        .single())
                .click();

        assertThat(book.detail(id).picks())
                .extracting(PickRow::id)
                .hasSize(picks.size() - 1)
                .doesNotContain(wrong.id());
        assertThat(find(Button.class)
                        .withText("Take " + new LabelCode(wrong.code()).label())
                        .all())
                .hasSize(1);
    }

    @Test
    @SafetyRule("SR-041")
    void taking_back_a_kit_that_was_not_used_says_that_nothing_was_used_up() {
        var scene = school.assessed();
        var id = sent(scene);
        school.asTechnician(scene);
        preparing.accept(id).orThrow();
        pick(scene, id);
        preparing.prepared(id).orThrow();
        school.asTeacher(scene);
        requests.notUsed(id, "").orThrow();
        school.asTechnician(scene);

        UI.getCurrent().navigate(RequestsNavigation.open(id));
        test(find(Button.class).withText("Take back").single()).click();

        assertThat(find(BigDecimalField.class).all())
                .filteredOn(field -> field.getAriaLabel().orElse("").startsWith("Used up: "))
                .isNotEmpty()
                .extracting(BigDecimalField::getValue)
                .allMatch(value -> value.signum() == 0);
    }

    @Test
    void what_is_delivered_can_be_said_to_be_not_used_and_no_longer_changed() {
        var scene = school.assessed();
        var id = sent(scene);
        school.asTechnician(scene);
        preparing.accept(id).orThrow();
        pick(scene, id);
        preparing.prepared(id).orThrow();
        school.sign(scene, id);
        UI.getCurrent().navigate(RequestsNavigation.open(id));
        assertThat(find(Anchor.class).withText("Change").all()).hasSize(1);
        school.asTechnician(scene);
        preparing.deliver(id).orThrow();

        school.asTeacher(scene);
        navigate(RequestsView.class);
        UI.getCurrent().navigate(RequestsNavigation.open(id));

        assertThat(find(Button.class).withText("Not used").all()).hasSize(1);
        assertThat(find(Anchor.class).withText("Change").all()).isEmpty();
    }

    @Test
    void a_draft_is_kept_while_the_form_fills_and_opens_in_the_form_again() {
        var scene = school.assessed();
        school.asTeacher(scene);
        UI.getCurrent()
                .navigate(
                        "requests/new",
                        QueryParameters.of(
                                "practical", scene.practical().value().toString()));
        fill(scene);
        assertThat(find(Notification.class).all())
                .extracting(note -> note.getElement().getTextRecursively())
                .isEmpty();
        var draft = book.list(RequestFilter.between(scene.date(), scene.date()).onlyMine(), PageRequest.of(0, 10))
                .getFirst();
        assertThat(draft.state()).isEqualTo(RequestState.DRAFT);

        UI.getCurrent().navigate(RequestsNavigation.open(draft.id()));

        assertThat(find(DayField.class).single().getValue()).isEqualTo(scene.date());
        assertThat(find(Button.class).withText("Send request").single().isEnabled())
                .isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_teacher_adds_a_chemical_to_the_kit_as_a_chemical() {
        var scene = school.assessed();
        school.asTeacher(scene);
        UI.getCurrent()
                .navigate(
                        "requests/new",
                        QueryParameters.of(
                                "practical", scene.practical().value().toString()));
        fill(scene);
        test(find(Button.class).withText("Add a line").single()).click();

        ((Select<KitItem.Part>) select("Kind")).setValue(KitItem.Part.CHEMICALS);
        ((ComboBox<SubstanceRow>) find(ComboBox.class).all().stream()
                        .filter(box -> "Substance".equals(box.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue(substances.called("Sodium chloride").getFirst());
        ((Select<Form>) select("Form")).setValue(Form.SOLID);
        assertThat(select("Unit").getValue()).isEqualTo(KitUnit.CM3);
        ((Select<KitUnit>) select("Unit")).setValue(KitUnit.G);
        test(find(Button.class).withText("Add line").single()).click();

        var draft = book.list(RequestFilter.between(scene.date(), scene.date()).onlyMine(), PageRequest.of(0, 10))
                .getFirst();
        assertThat(book.detail(draft.id()).kit())
                .filteredOn(entry -> entry.origin() == LineOrigin.EXTRA)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.item()).isInstanceOf(KitItem.Chemical.class);
                    assertThat(entry.label()).startsWith("Sodium chloride");
                });
    }

    @Test
    void a_technician_says_on_screen_who_covers() {
        var scene = school.assessed();
        var id = sent(scene);
        var cover = schools.aPersonOf(scene.teacher().school(), "Tom Reed", "TEACHER");
        school.asTechnician(scene);
        UI.getCurrent().navigate(RequestsNavigation.open(id));
        test(find(Button.class).withText("Cover…").single()).click();
        chooseCover(cover.displayName());
        test(find(Button.class).withText("Record cover").single()).click();

        assertThat(book.detail(id).lesson().teacher()).isEqualTo(cover.person());
    }

    @SuppressWarnings("unchecked")
    private void chooseCover(String name) {
        var box = (ComboBox<PersonRow>) find(ComboBox.class).all().stream()
                .filter(each -> "Teacher who covers".equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        box.setValue(box.getListDataView()
                .getItems()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void lists_open_for_everybody() {
        var scene = school.open();
        sent(scene);
        navigate(RequestsView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Requests");
        school.asTechnician(scene);
        today(scene.date());
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("P3", "To make");
    }

    private void today(LocalDate date) {
        UI.getCurrent().navigate(TodayView.class, DayParameter.of(date));
    }

    private RequestId sent(LessonSchool.Scene scene) {
        school.asTeacher(scene);
        var draft = requests.keep(null, 0, scene.lesson(), requests.kit(scene.lesson(), List.of()))
                .orThrow();
        requests.submit(draft.id()).orThrow();
        return draft.id();
    }

    private void pick(LessonSchool.Scene scene, RequestId id) {
        for (var item : pickLists.of(scene.date(), Set.of(id)).items()) {
            if (item.line().entry().item() instanceof KitItem.Chemical && item.bottle() != null) {
                picking.pick(id, item.line().id(), item.bottle().id(), UUID.randomUUID())
                        .orThrow();
            } else {
                picking.tick(id, item.line().id()).orThrow();
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void fill(LessonSchool.Scene scene) {
        find(DayField.class).single().setValue(scene.date());
        ((Select<PeriodRow>) select("Period")).setValue(scene.periods().get(2));
        var rooms = (Select<PlaceRow>) select("Room");
        rooms.setValue(rooms.getListDataView()
                .getItems()
                .filter(room -> room.id().equals(scene.lab4()))
                .findFirst()
                .orElseThrow());
        ((ComboBox<GroupRow>) find(ComboBox.class).all().stream()
                        .filter(box -> "Class".equals(box.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue(GroupRow.unlisted("10X2", 10, 30));
    }

    private Select<?> select(String label) {
        return find(Select.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
