package org.retort.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@RetortTest
@As("ADMINISTRATOR")
class TeachingGroupsTest {

    @Autowired
    TeachingGroups groups;

    @Autowired
    TestSchools schools;

    @Test
    void groups_stand_in_the_order_of_their_years() {
        var eleven = groups.add("11A1", 11, 28).orThrow();
        var ten = groups.add(" 10X2 ", 10, 30).orThrow();
        assertThat(groups.all())
                .containsExactly(new GroupRow(ten, 0, "10X2", 10, 30), new GroupRow(eleven, 0, "11A1", 11, 28));
    }

    @Test
    void a_code_stands_once_and_an_archived_one_comes_back() {
        var id = groups.add("10X2", 10, 30).orThrow();
        assertThat(groups.add("10X2", 10, 20))
                .isEqualTo(Outcome.refused("code", "There is a group 10X2 already; change that one."));

        groups.archive(id);
        assertThat(groups.all()).isEmpty();
        assertThat(groups.add("10X2", 11, 25).orThrow()).isEqualTo(id);
        assertThat(groups.all()).containsExactly(new GroupRow(id, 2, "10X2", 11, 25));
    }

    @Test
    void of_two_changes_from_one_reading_the_first_is_kept_and_the_second_refused() {
        groups.add("10X2", 10, 30).orThrow();
        var seen = groups.all().getFirst();

        groups.edit(seen, "10X2", 10, 28).orThrow();

        assertThat(groups.edit(seen, "10X3", 10, 30)).isEqualTo(Outcome.changedMeanwhile());
        var now = groups.all().getFirst();
        assertThat(now).isEqualTo(new GroupRow(seen.id(), 1, "10X2", 10, 28));
        assertThat(groups.edit(now, "10X3", 10, 28)).isEqualTo(Outcome.done(seen.id()));
    }

    @Test
    void whoever_changes_a_group_that_was_archived_meanwhile_does_not_bring_it_back() {
        var id = groups.add("10X2", 10, 30).orThrow();
        var seen = groups.all().getFirst();
        groups.archive(id);

        assertThat(groups.edit(seen, "10X2", 10, 28)).isEqualTo(Outcome.changedMeanwhile());
        assertThat(groups.all()).isEmpty();
    }

    @Test
    void numbers_out_of_range_are_refused_beside_their_field() {
        assertThat(groups.add("X", 15, 30))
                .isEqualTo(Outcome.refused("year", "The year is a number from 0 (reception) to 14."));
        assertThat(groups.add("X", 10, 0)).isEqualTo(Outcome.refused("pupils", "A group has 1 to 99 pupils."));
    }

    @Test
    void others_read_and_do_not_write_and_another_school_sees_none() {
        var id = groups.add("10X2", 10, 30).orThrow();
        schools.actAs("Reader", "TEACHER");
        assertThat(groups.all()).hasSize(1);
        assertThatThrownBy(() -> groups.add("Y", 10, 30)).isInstanceOf(AccessDeniedException.class);

        schools.actAs(schools.aSchool(), "Stranger", "ADMINISTRATOR");
        assertThat(groups.all()).isEmpty();
        assertThatThrownBy(() -> groups.archive(id)).isInstanceOf(NoSuchThing.class);
    }
}
