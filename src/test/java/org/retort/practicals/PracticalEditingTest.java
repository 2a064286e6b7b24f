package org.retort.practicals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.retort.practicals.KitBuilder.titled;

import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.testing.As;
import org.retort.testing.Queries;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@RetortTest
@As("TECHNICIAN")
class PracticalEditingTest {

    @Autowired
    private Practicals practicals;

    @Autowired
    private PracticalEditing editing;

    @Autowired
    private KitEditing kit;

    @Autowired
    private PracticalLibrary library;

    @Autowired
    private TestSchools schools;

    @Autowired
    private EntityManagerFactory factory;

    @Test
    void a_practical_of_the_schools_own_begins_at_version_one_with_an_empty_kit() {
        var id = editing.add(titled("Our own practical")).orThrow();

        var detail = practicals.detail(id);
        assertThat(detail.data()).isEqualTo(titled("Our own practical"));
        assertThat(detail.lines()).isEmpty();
        assertThat(detail.version()).isEqualTo(1);
        assertThat(detail.source().toBeChecked()).isTrue();
        assertThat(practicals.history(id))
                .extracting(ChangeRow::by, ChangeRow::what)
                .containsExactly(tuple("Pat Tester", "Added"));
    }

    @Test
    void each_change_makes_a_new_version_and_says_who_made_it() {
        var id = editing.add(titled("Salt")).orThrow();
        kit.add(id, 1, aLine("Rock salt", "10")).orThrow();
        var line = practicals.detail(id).lines().getFirst();
        kit.change(id, 2, line.id(), aLine("Rock salt", "12")).orThrow();
        editing.edit(id, 3, titled("Pure salt")).orThrow();

        assertThat(practicals.detail(id).version()).isEqualTo(4);
        assertThat(practicals.history(id))
                .extracting(change -> change.what().replace('\u00A0', ' '))
                .containsExactly(
                        "Details changed",
                        "Changed in the kit: Rock salt, 12 g each group, was Rock salt, 10 g each group",
                        "Added to the kit: Rock salt, 10 g each group",
                        "Added");
    }

    @Test
    void a_change_of_what_somebody_else_changed_meanwhile_is_refused() {
        var id = editing.add(titled("Salt")).orThrow();
        editing.edit(id, 1, titled("Pure salt")).orThrow();

        var late = editing.edit(id, 1, titled("Impure salt"));

        assertThat(late)
                .isEqualTo(
                        Outcome.conflict(
                                "Somebody else changed this practical meanwhile: it is at version 2, you saw version 1. Look at it again, then make your change."));
        assertThat(practicals.detail(id).title()).isEqualTo("Pure salt");
    }

    @Test
    void of_two_who_save_at_the_same_moment_one_is_told() throws Exception {
        var id = editing.add(titled("Salt")).orThrow();
        var context = SecurityContextHolder.getContext();
        var together = new CyclicBarrier(2);
        var saves = Stream.of("A", "B")
                .map(title -> CompletableFuture.supplyAsync(() -> {
                    SecurityContextHolder.setContext(context);
                    try {
                        together.await();
                        return editing.edit(id, 1, titled(title)).refusal().isPresent();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    } finally {
                        SecurityContextHolder.clearContext();
                    }
                }))
                .toList();

        var refused = List.of(saves.get(0).get(), saves.get(1).get());

        assertThat(refused).containsExactlyInAnyOrder(true, false);
        assertThat(practicals.detail(id).version()).isEqualTo(2);
    }

    @Test
    void a_line_taken_off_can_be_put_back() {
        var id = editing.add(titled("Salt")).orThrow();
        kit.add(id, 1, aLine("Rock salt", "10")).orThrow();
        var line = practicals.detail(id).lines().getFirst();

        kit.remove(id, 2, line.id()).orThrow();
        assertThat(practicals.detail(id).lines()).isEmpty();

        kit.putBack(id, 3, line.id()).orThrow();
        assertThat(practicals.detail(id).lines()).containsExactly(line);
    }

    @Test
    void a_copy_has_the_same_kit_and_goes_its_own_way() {
        var id = editing.add(titled("Salt")).orThrow();
        kit.add(id, 1, aLine("Rock salt", "10")).orThrow();

        var copy = editing.copy(id, "Salt, small").orThrow();
        kit.add(copy, 1, aLine("Sand", "5")).orThrow();

        assertThat(practicals.detail(copy).lines()).extracting(KitLine::label).containsExactly("Rock salt", "Sand");
        assertThat(practicals.detail(id).lines()).extracting(KitLine::label).containsExactly("Rock salt");
    }

    @Test
    void an_archived_practical_leaves_the_list_but_stays_on_file_and_comes_back() {
        var id = editing.add(titled("Salt")).orThrow();

        assertThat(editing.archive(id, 1, " ").refusal()).isPresent();
        editing.archive(id, 1, "not taught any more").orThrow();
        assertThat(practicals.count(PracticalFilter.ALL)).isZero();
        assertThat(practicals.detail(id).archivedBecause()).isEqualTo("not taught any more");

        editing.bringBack(id, 2).orThrow();
        assertThat(practicals.count(PracticalFilter.ALL)).isEqualTo(1);
    }

    @Test
    void what_cannot_be_is_refused_beside_its_field() {
        var id = editing.add(titled("Salt")).orThrow();

        assertThat(editing.add(titled(" ")))
                .isEqualTo(Outcome.refused("title", "Give the practical a title of at most 200 characters."));
        assertThat(kit.add(id, 1, aLine("Salt", "0"))).isEqualTo(Outcome.refused("qty", "The amount is more than 0."));
        for (var amount : List.of("1e-9", "1000001", "99999999999999999999", "1e2000000")) {
            assertThat(kit.add(id, 1, aLine("Salt", amount)))
                    .isEqualTo(Outcome.refused("qty", "Write at most 1\u202F000\u202F000, with at most six decimals."));
        }
        var tooLong = "x".repeat(121);
        assertThat(kit.add(id, 1, aLineSaying(tooLong, "", "")))
                .isEqualTo(Outcome.refused("usedFor", "“Used for” has at most 120 characters."));
        assertThat(kit.add(id, 1, aLineSaying("", tooLong, "")))
                .isEqualTo(Outcome.refused("choice", "“Either/or” has at most 120 characters."));
        assertThat(kit.add(id, 1, aLineSaying("", "", "x".repeat(501))))
                .isEqualTo(Outcome.refused("notes", "A note has at most 500 characters."));
        assertThat(kit.add(id, 1, aLine("Salt", "1", Scope.SHARED)))
                .isEqualTo(Outcome.refused("sharedBy", "Say how many groups share it: 2 to 40."));
        assertThat(practicals.detail(id).version()).isEqualTo(1);
    }

    @Test
    void a_safety_lead_says_it_is_checked_and_a_change_of_the_kit_undoes_that() {
        var id = editing.add(titled("Salt")).orThrow();
        assertThatThrownBy(() -> editing.check(id, 1)).isInstanceOf(AccessDeniedException.class);
        schools.actAs("Sue Lead", "SAFETY_LEAD");

        editing.check(id, 1).orThrow();
        assertThat(practicals.detail(id).source().checkedBy()).isEqualTo("Sue Lead");

        kit.add(id, 2, aLine("Rock salt", "10")).orThrow();
        assertThat(practicals.detail(id).source().toBeChecked()).isTrue();
    }

    @Test
    void a_teacher_reads_but_does_not_change() {
        var id = editing.add(titled("Salt")).orThrow();
        schools.actAs("Tom Teacher", "TEACHER");

        assertThat(practicals.detail(id).title()).isEqualTo("Salt");
        assertThatThrownBy(() -> editing.edit(id, 1, titled("Sugar"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> editing.add(titled("Sugar"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> kit.add(id, 1, aLine("Sugar", "1"))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void another_school_finds_nothing_by_list_search_or_id_and_changes_nothing() {
        var id = editing.add(titled("Our secret practical")).orThrow();
        schools.actAs(schools.aSchool(), "Olga Other", "TECHNICIAN");

        assertThat(practicals.count(PracticalFilter.ALL)).isZero();
        assertThat(practicals.list(PracticalFilter.text("secret"), PageRequest.ofSize(10)))
                .isEmpty();
        assertThat(practicals.rows(List.of(id))).isEmpty();
        assertThat(practicals.history(id)).isEmpty();
        assertThatThrownBy(() -> practicals.detail(id)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> editing.edit(id, 1, titled("Stolen"))).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> kit.add(id, 1, aLine("Poison", "1"))).isInstanceOf(NoSuchThing.class);
    }

    @Test
    void the_library_is_found_by_filter_and_by_words_of_title_place_or_kit() {
        library.copyInto();

        assertThat(references(new PracticalFilter("", "AQA-GCSE-CHEM", null, null, null, null, false)))
                .containsExactly(
                        "AQA-GCSE-CHEM-1",
                        "AQA-GCSE-CHEM-2",
                        "AQA-GCSE-CHEM-3",
                        "AQA-GCSE-CHEM-4",
                        "AQA-GCSE-CHEM-5",
                        "AQA-GCSE-CHEM-6",
                        "AQA-GCSE-CHEM-7",
                        "AQA-GCSE-CHEM-8");
        assertThat(references(new PracticalFilter(
                        "", null, KeyStage.KS5, Subject.CHEMISTRY, Mode.DEMONSTRATION, Handler.TEACHER, false)))
                .containsExactly("KS5-CLASSIC-1", "KS5-CLASSIC-3");
        assertThat(references(PracticalFilter.text("silver nitrate ammonia")))
                .contains("KS5-CLASSIC-2", "AQA-ALEVEL-CHEM-4")
                .doesNotContain("AQA-GCSE-CHEM-2");
        assertThat(references(PracticalFilter.text("GCSE chemistry 2"))).contains("AQA-GCSE-CHEM-2");
        assertThat(references(PracticalFilter.text("100%_"))).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_gap_in_any_order() {
        library.copyInto();
        for (var by : List.of("title", "mode", "course")) {
            var sort = Sort.by(by).descending();
            var seen = Stream.of(0, 1, 2, 3)
                    .flatMap(page -> practicals.list(PracticalFilter.ALL, PageRequest.of(page, 30, sort)).stream())
                    .map(PracticalRow::id)
                    .toList();
            assertThat(seen).hasSize(108).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_page_costs_one_query_and_a_detail_a_fixed_number() {
        library.copyInto();
        var small = practicals.byReference("KS3-35").orElseThrow();
        var large = practicals.byReference("AQA-ALEVEL-CHEM-6").orElseThrow();

        assertThat(Queries.of(factory, () -> practicals.list(PracticalFilter.ALL, PageRequest.ofSize(50))))
                .isEqualTo(1);
        assertThat(Queries.of(factory, () -> practicals.find(PracticalFilter.ALL, PageRequest.ofSize(50))))
                .isEqualTo(2);
        assertThat(Queries.of(factory, () -> practicals.detail(large))).isEqualTo(6);
        assertThat(Queries.of(factory, () -> practicals.detail(small))).isLessThanOrEqualTo(6);
    }

    private List<String> references(PracticalFilter filter) {
        return practicals.list(filter, PageRequest.ofSize(200)).stream()
                .map(row -> String.valueOf(row.referenceId()))
                .toList();
    }

    private static KitLineData aLine(String material, String qty) {
        return aLine(material, qty, Scope.GROUP);
    }

    private static KitLineData aLineSaying(String usedFor, String choice, String notes) {
        return new KitLineData(
                new KitItem.Material("Salt"),
                BigDecimal.ONE,
                KitUnit.G,
                Scope.GROUP,
                null,
                usedFor,
                choice,
                notes,
                false);
    }

    private static KitLineData aLine(String material, String qty, Scope scope) {
        return new KitLineData(
                new KitItem.Material(material), new BigDecimal(qty), KitUnit.G, scope, null, "", "", "", false);
    }
}
