package org.retort.requests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.retort.platform.ui.DecimalField;
import org.retort.practicals.KitItem;
import org.retort.requests.LessonSchool;
import org.retort.requests.LineRow;
import org.retort.requests.PickLists;
import org.retort.requests.Picking;
import org.retort.requests.Preparing;
import org.retort.requests.RequestBook;
import org.retort.requests.RequestId;
import org.retort.requests.RequestState;
import org.retort.requests.Requests;
import org.retort.requests.RequestsNavigation;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// From the signature to the kit that comes back, on the screens.
@RetortTest
@Import(LessonSchool.class)
@As("TECHNICIAN")
class EndingALessonTest extends SpringBrowserlessTest {

    private static final String ACID = "Hydrochloric acid";

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
    TestSchools schools;

    private LessonSchool.Scene scene;

    @Test
    void an_emptied_field_is_told_beside_it_and_nothing_is_taken_back() {
        var id = delivered();
        takingBack(id);
        var returned = field("Returned: Burette");

        returned.clear();
        confirm();

        assertThat(book.detail(id).state()).isEqualTo(RequestState.DELIVERED);
        assertThat(returned.isInvalid()).isTrue();
        assertThat(returned.getErrorMessage()).isEqualTo("Write a number, 0 for none.");

        test(returned).setValue(BigDecimal.ZERO);
        confirm();

        assertThat(book.detail(id).state()).isEqualTo(RequestState.RETURNED);
    }

    @Test
    void more_than_went_out_is_told_beside_the_field_that_says_so() {
        var id = delivered();
        takingBack(id);
        var broken = field("Broken or lost: Burette");

        test(broken).setValue(new BigDecimal("1000"));
        confirm();

        assertThat(book.detail(id).state()).isEqualTo(RequestState.DELIVERED);
        assertThat(broken.isInvalid()).isTrue();
        assertThat(broken.getErrorMessage())
                .isEqualTo("Only %s went out, and this makes 1\u202F000 in all.".formatted(total(id, "Burette")));
    }

    @Test
    void half_a_burette_is_told_beside_the_field_it_was_typed_into() {
        var id = delivered();
        takingBack(id);
        var broken = field("Broken or lost: Burette");

        test(broken).setValue(new BigDecimal("0.5"));
        confirm();

        assertThat(broken.getErrorMessage()).isEqualTo("Give a whole number.");
    }

    @Test
    void what_is_broken_is_not_returned_and_what_comes_back_unused_is_not_used_up() {
        var id = delivered();
        takingBack(id);
        var burettes = amount(id, "Burette");
        var acid = amount(id, ACID);

        test(field("Broken or lost: Burette")).setValue(BigDecimal.TWO);
        test(field("Not used: " + ACID)).setValue(BigDecimal.TEN);

        assertThat(field("Returned: Burette").getValue()).isEqualByComparingTo(burettes.subtract(BigDecimal.TWO));
        assertThat(field("Used up: " + ACID).getValue()).isEqualByComparingTo(acid.subtract(BigDecimal.TEN));
    }

    @Test
    void what_somebody_has_written_as_returned_stays_as_it_is() {
        takingBack(delivered());

        test(field("Returned: Burette")).setValue(BigDecimal.ONE);
        test(field("Broken or lost: Burette")).setValue(BigDecimal.TWO);

        assertThat(field("Returned: Burette").getValue()).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void a_lesson_that_is_over_leads_to_what_was_signed_and_that_leads_to_the_lesson() {
        var id = delivered();
        preparing.takeBack(id, List.of(), "").orThrow();
        UI.getCurrent().navigate(RequestsNavigation.open(id));

        var signed =
                find(Anchor.class).withText("Open what was signed").single().getHref();
        assertThat(signed).startsWith("assessments/");

        UI.getCurrent().navigate(signed);

        assertThat(find(Anchor.class).withText("Open the request").single().getHref())
                .isEqualTo(RequestsNavigation.open(id));
    }

    @Test
    void signing_a_draft_offers_to_send_it_first_and_goes_on_to_the_assessment() {
        scene = school.assessed();
        school.asTeacher(scene);
        var draft = requests.keep(null, 0, scene.lesson(), requests.kit(scene.lesson(), List.of()))
                .orThrow()
                .id();
        UI.getCurrent()
                .navigate(
                        "requests/new",
                        QueryParameters.of("request", draft.value().toString()));

        test(find(Button.class).withText("Adapt and sign").single()).click();
        assertThat(book.detail(draft).state()).isEqualTo(RequestState.DRAFT);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(book.detail(draft).state()).isEqualTo(RequestState.SUBMITTED);
        assertThat(find(Button.class).withText("Sign assessment").all()).hasSize(1);
    }

    @Test
    void a_tray_that_lacks_something_is_no_success() {
        var id = accepted();
        UI.getCurrent()
                .navigate(
                        "requests/pick", QueryParameters.of("day", scene.date().toString()));

        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().startsWith("Tray 2: all present"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(book.detail(id).state()).isEqualTo(RequestState.ACCEPTED);
        assertThat(find(Notification.class).single().getClassNames()).contains("tone-ask");
        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("still to be scanned or counted");
    }

    @Test
    void a_teacher_reads_how_many_kits_are_for_her_lessons_and_a_technician_how_many_lessons_there_are() {
        accepted();
        var other = schools.aPersonOf(scene.teacher().school(), "Tom Reed", "TEACHER");

        schools.actAs(other, "TEACHER");
        assertThat(today()).contains("no kit for your lessons").doesNotContain("1 lesson");

        school.asTeacher(scene);
        assertThat(today()).contains("1 kit for your lessons");

        school.asTechnician(scene);
        assertThat(today()).contains("1 lesson");
    }

    private String today() {
        UI.getCurrent().navigate(TodayView.class, DayParameter.of(scene.date()));
        return String.valueOf(find(TodayView.class).single().getElement().getTextRecursively());
    }

    private RequestId accepted() {
        scene = school.assessed();
        school.asTeacher(scene);
        var id = requests.keep(null, 0, scene.lesson(), requests.kit(scene.lesson(), List.of()))
                .orThrow()
                .id();
        requests.submit(id).orThrow();
        school.asTechnician(scene);
        preparing.accept(id).orThrow();
        return id;
    }

    private RequestId delivered() {
        var id = accepted();
        for (var item : pickLists.of(scene.date(), Set.of(id)).items()) {
            if (item.line().entry().item() instanceof KitItem.Chemical && item.bottle() != null) {
                picking.pick(id, item.line().id(), item.bottle().id(), UUID.randomUUID())
                        .orThrow();
            } else {
                picking.tick(id, item.line().id()).orThrow();
            }
        }
        preparing.prepared(id).orThrow();
        school.sign(scene, id);
        school.asTechnician(scene);
        preparing.deliver(id).orThrow();
        return id;
    }

    private void takingBack(RequestId id) {
        UI.getCurrent().navigate(RequestsNavigation.open(id));
        test(find(Button.class).withText("Take back").single()).click();
    }

    private void confirm() {
        test(find(Button.class).withText("Take back").all().getLast()).click();
    }

    private DecimalField field(String name) {
        return find(DecimalField.class).all().stream()
                .filter(field -> field.getAriaLabel().orElse("").startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private BigDecimal amount(RequestId id, String label) {
        return line(id, label).entry().amount();
    }

    private String total(RequestId id, String label) {
        return line(id, label).entry().total();
    }

    private LineRow line(RequestId id, String label) {
        return book.detail(id).going().stream()
                .filter(line -> line.entry().label().startsWith(label))
                .findFirst()
                .orElseThrow();
    }
}
