package org.retort.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@RetortTest
@As("ADMINISTRATOR")
class SchoolSettingsTest {

    @Autowired
    SchoolSettings settings;

    @Autowired
    TestSchools schools;

    @Test
    void name_address_and_the_rule_about_approval_are_the_schools_own() {
        var school = Actor.required().school();
        assertThat(settings.authorMayApprove()).isFalse();

        settings.change(settings.settled().version(), " Hilltop ", "HTTPS://Prep.School.Example:8443/", true)
                .orThrow();

        assertThat(settings.current())
                .isEqualTo(new SchoolProfile(school, "Hilltop", "https://prep.school.example:8443"));
        assertThat(settings.authorMayApprove()).isTrue();
        schools.actAs(schools.aSchool(), "Other", "ADMINISTRATOR");
        assertThat(settings.authorMayApprove()).isFalse();
    }

    @Test
    void of_two_changes_from_one_reading_the_first_is_kept_and_the_second_refused() {
        var seen = settings.settled();

        var first = settings.change(seen.version(), "Hilltop", "https://prep.school.example", false)
                .orThrow();

        assertThat(settings.change(seen.version(), "Westbridge", "https://prep.school.example", true))
                .isEqualTo(Outcome.changedMeanwhile());
        assertThat(settings.settled())
                .isEqualTo(first)
                .isEqualTo(new SchoolSettings.Settled(
                        seen.version() + 1,
                        new SchoolProfile(Actor.required().school(), "Hilltop", "https://prep.school.example"),
                        false));
        assertThat(settings.change(first.version(), "Westbridge", "https://prep.school.example", true)
                        .refusal())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "prep.school.example",
                "ftp://prep.school.example",
                "https://",
                "https://prep.school.example/retort",
                "https://prep.school.example?x=1",
                "https://prep.school.example/#a",
                "https://me:secret@prep.school.example",
                "https://prep school"
            })
    void an_address_is_scheme_and_host_and_nothing_more(String typed) {
        assertThat(settings.change(settings.settled().version(), "Hilltop", typed, false))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class, no -> assertThat(no.field()).isEqualTo("baseUrl"));
    }

    @Test
    void other_roles_read_and_do_not_change() {
        schools.actAs("Reader", "TECHNICIAN");
        assertThat(settings.current().baseUrl()).isEqualTo("http://localhost:8080");
        assertThatThrownBy(() -> settings.settled()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> settings.change(0, "X", "http://x", false)).isInstanceOf(AccessDeniedException.class);
    }
}
