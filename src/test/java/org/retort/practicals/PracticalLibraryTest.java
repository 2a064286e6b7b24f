package org.retort.practicals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.EquipmentCatalogue;
import org.retort.platform.Actor;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RetortTest
@As("TECHNICIAN")
class PracticalLibraryTest {

    @Autowired
    private PracticalLibrary library;

    @Autowired
    private Practicals practicals;

    @Autowired
    private PracticalEditing editing;

    @Autowired
    private EquipmentCatalogue equipment;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private PracticalsCopied first = new PracticalsCopied(0, 0, 0, List.of(), List.of());

    @BeforeEach
    void a_school_with_the_library() {
        first = library.copyInto();
    }

    @Test
    void every_practical_and_every_line_of_the_library_is_there_and_points_at_the_catalogue() {
        assertThat(first).isEqualTo(new PracticalsCopied(108, 1291, 0, List.of(), List.of()));
        assertThat(practicals.count(PracticalFilter.ALL)).isEqualTo(108);
    }

    @Test
    void copied_twice_it_changes_nothing() {
        assertThat(library.copyInto()).isEqualTo(new PracticalsCopied(0, 0, 0, List.of(), List.of()));
        assertThat(practicals.count(PracticalFilter.ALL)).isEqualTo(108);
    }

    @Test
    void each_strength_is_taken_over_as_it_is_written() {
        assertThat(labels("AQA-GCSE-CHEM-2"))
                .contains("Sodium hydroxide 0.1 mol/dm³", "Hydrochloric acid 0.1 mol/dm³", "Methyl orange solution");
        assertThat(labels("AQA-ALEVEL-CHEM-5"))
                .contains("Sodium chloride, saturated solution", "Cyclohexanol", "Phosphoric(V) acid 85 % w/w");
        assertThat(labels("AQA-ALEVEL-BIO-4")).contains("Ethanol 50 % v/v");
        assertThat(labels("AQA-GCSE-BIO-1")).contains("Methylene blue 0.1 % w/v", "Onion", "sink");
    }

    @Test
    void for_thirty_pupils_in_pairs_no_line_exceeds_the_class_set() {
        for (var row : practicals.list(PracticalFilter.ALL, Pageable.unpaged())) {
            for (var scaled : KitScale.scale(practicals.detail(row.id()), 30, 2, false, 0)) {
                if (scaled.line().item() instanceof KitItem.Equipment(var model)) {
                    var set = equipment.rows(List.of(model)).get(model);
                    assertThat(scaled.total().intValue())
                            .as("%s: %s", row.referenceId(), scaled.line().label())
                            .isLessThanOrEqualTo(set.classSet());
                }
            }
        }
    }

    @Test
    @SafetyRule("SR-029")
    void an_upgrade_rewrites_what_the_school_left_alone_and_lists_what_it_changed() {
        var changed = practicals.byReference("KS3-1").orElseThrow();
        var detail = practicals.detail(changed);
        editing.edit(changed, 1, detail.data().titled("Our own title")).orThrow();
        jdbc.update(
                "update practical set hazards = 'old words' where school_id = ? and reference_id = 'KS3-2'",
                Actor.required().school().value());

        var upgrade = new TransactionTemplate(transactions)
                .execute(_ -> library.copyInto(ReferencePractical.all(), PracticalLibrary.EDITION + 1));

        assertThat(upgrade).isEqualTo(new PracticalsCopied(0, 0, 107, List.of("Our own title"), List.of()));
        assertThat(practicals.detail(changed).title()).isEqualTo("Our own title");
        var rewritten = practicals.detail(practicals.byReference("KS3-2").orElseThrow());
        assertThat(rewritten.hazards()).isNotEqualTo("old words");
        assertThat(rewritten.version()).isEqualTo(2);
        assertThat(rewritten.lines()).hasSize(15);
    }

    private List<String> labels(String referenceId) {
        return practicals.detail(practicals.byReference(referenceId).orElseThrow()).lines().stream()
                .map(line -> line.label().replace('\u00A0', ' ').replace('\u202F', ' '))
                .toList();
    }
}
