package org.retort.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.Test;
import org.retort.documents.Letterheads.Settled;
import org.retort.platform.Outcome;
import org.retort.platform.SchoolSettings;
import org.retort.testing.As;
import org.retort.testing.Pictures;
import org.retort.testing.Queries;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@RetortTest
@As("ADMINISTRATOR")
class LetterheadsTest {

    private static final Logo CREST = Logo.of(Pictures.crest()).orThrow();

    @Autowired
    Letterheads letterheads;

    @Autowired
    SchoolSettings settings;

    @Autowired
    TestSchools schools;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void a_school_has_its_name_in_petrol_until_it_settles_a_colour_and_a_logo() {
        settings.change(settings.settled().version(), "Westbridge School", "https://prep.school.example", false)
                .orThrow();
        var plain = Letterhead.of("Westbridge School", "https://prep.school.example");
        var before = letterheads.settled();
        assertThat(before.head()).isEqualTo(plain);

        var settled = letterheads.change(before.version(), " 5b2a86", CREST).orThrow();

        var own = plain.in(new HouseColour(0x5B2A86)).with(CREST);
        assertThat(settled.head()).isEqualTo(own);
        assertThat(letterheads.current()).isEqualTo(own);
        assertThat(letterheads.settled()).isEqualTo(settled);
        var removed = letterheads.change(settled.version(), "#5B2A86", null).orThrow();
        assertThat(letterheads.current()).isEqualTo(own.with(null));
        assertThat(removed.version()).isGreaterThan(settled.version());
    }

    @Test
    void another_school_never_sees_it() {
        letterheads.change(letterheads.settled().version(), "#5B2A86", CREST).orThrow();

        var other = schools.aSchool();
        schools.actAs(other, "Olga Other", "ADMINISTRATOR");

        var plain = Letterhead.of("School " + other.value(), "http://localhost:8080");
        assertThat(letterheads.current()).isEqualTo(plain);
        assertThat(letterheads
                        .change(letterheads.settled().version(), "#7A1F2B", null)
                        .orThrow()
                        .head())
                .isEqualTo(plain.in(new HouseColour(0x7A1F2B)));
    }

    @Test
    void other_roles_print_with_it_and_do_not_change_it() {
        for (var role : new String[] {"TEACHER", "TECHNICIAN", "SAFETY_LEAD"}) {
            schools.actAs("Reader", role);

            assertThat(letterheads.current().colour()).isEqualTo(HouseColour.PETROL);
            assertThatThrownBy(() -> letterheads.settled()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> letterheads.change(-1, "#5B2A86", null)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void a_change_made_meanwhile_is_noticed_the_first_one_too() {
        var stale = letterheads.settled().version();
        letterheads.change(stale, "#5B2A86", CREST).orThrow();

        assertThat(letterheads.change(stale, "#7A1F2B", null)).isEqualTo(Outcome.<Settled>changedMeanwhile());
        assertThat(letterheads.current().logo()).isEqualTo(CREST);
    }

    @Test
    void a_colour_that_cannot_be_read_changes_nothing() {
        assertThat(letterheads.change(letterheads.settled().version(), "#FFD700", CREST))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class, no -> assertThat(no.field()).isEqualTo("colour"));
        assertThat(letterheads.current().logo()).isNull();
    }

    @Test
    void asking_costs_two_questions_to_the_database() {
        letterheads.change(letterheads.settled().version(), "#5B2A86", CREST).orThrow();

        assertThat(Queries.of(factory, letterheads::current)).isEqualTo(2);
    }
}
