package org.retort.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.retort.platform.Actor;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.platform.PersonId;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@RetortTest
@As("ADMINISTRATOR")
class AdministrationTest {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    private final String userName = "u" + UUID.randomUUID();

    @Autowired
    Administration administration;

    @Autowired
    Accounts accounts;

    @Autowired
    ApiTokens tokens;

    @Autowired
    TokenDoor door;

    @Autowired
    SessionGuard guard;

    @Autowired
    Principals principals;

    @Autowired
    TestSchools schools;

    @Test
    void a_new_person_gets_a_one_time_password_that_opens_no_role() {
        var made = administration
                .add("Ms Sana Khan", Set.of(Role.TEACHER, Role.SAFETY_LEAD), " " + userName.toUpperCase())
                .orThrow();

        assertThat(made.userName()).isEqualTo(userName);
        var signedIn = principal();
        assertThat(signedIn.mustChange()).isTrue();
        assertThat(signedIn.getAuthorities()).isEmpty();
        assertThat(administration.find("khan", FIRST))
                .containsExactly(new MemberRow(
                        made.person(),
                        0,
                        "Ms Sana Khan",
                        Set.of(Role.TEACHER, Role.SAFETY_LEAD),
                        true,
                        null,
                        false,
                        userName,
                        null));
        assertThat(administration.count(userName)).isEqualTo(1);
    }

    @Test
    void a_user_name_is_given_once_in_all_schools() {
        administration.add("First", Set.of(Role.TEACHER), userName).orThrow();
        schools.actAs(schools.aSchool(), "Other", "ADMINISTRATOR");

        assertThat(administration.add("Second", Set.of(Role.TEACHER), userName))
                .isEqualTo(Outcome.refused("userName", userName + " is taken; choose another."));
    }

    @Test
    void what_is_missing_is_said_beside_its_field() {
        assertThat(administration.add(" ", Set.of(Role.TEACHER), userName).refusal())
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("Give the name"));
        assertThat(administration.add("Somebody", Set.of(), userName).refusal()).contains("Choose at least one role.");
        assertThat(administration.add("Somebody", Set.of(Role.TEACHER), "a b").refusal())
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("A user name has"));
    }

    @Test
    void the_last_administrator_stays_one() {
        var self = Actor.required();
        var sentence = "Pat Tester is the last administrator. Make somebody else an administrator first, "
                + "or nobody could change anything here.";

        assertThat(administration.deactivate(self.person()).refusal()).contains(sentence);
        assertThat(administration.change(member("Pat Tester"), "Pat Tester", Set.of(Role.TEACHER)))
                .isEqualTo(Outcome.refused("roles", sentence));

        var deputy = administration.add("Deputy", Set.of(Role.ADMINISTRATOR)).orThrow();
        assertThat(administration.deactivate(self.person()).refusal())
                .as("a deputy who cannot sign in is none")
                .contains(sentence);
        administration.giveSignIn(deputy, userName).orThrow();
        assertThat(administration.deactivate(self.person()).refusal()).isEmpty();
    }

    @Test
    @SafetyRule("SR-028")
    void deactivation_ends_sessions_and_tokens_and_can_be_taken_back() {
        var id = administration
                .add("Leaver", Set.of(Role.TECHNICIAN), userName)
                .orThrow()
                .person();
        var session = principal();
        var token = tokenOf(id);
        assertThat(guard.maySessionGoOn(session)).isTrue();
        assertThat(door.holder(token)).isPresent();

        administration.deactivate(id).orThrow();

        assertThat(guard.maySessionGoOn(session)).isFalse();
        assertThat(door.holder(token)).isEmpty();
        assertThat(principals.of(accounts.findByUserName(userName).orElseThrow()))
                .isEmpty();

        administration.reactivate(id).orThrow();
        assertThat(principals.of(accounts.findByUserName(userName).orElseThrow()))
                .isPresent();
        assertThat(guard.maySessionGoOn(session)).isFalse();
        assertThat(door.holder(token)).isEmpty();
    }

    @Test
    void a_role_taken_away_ends_the_session_and_leaves_the_token_without_it() {
        var id = administration
                .add("Changer", Set.of(Role.TECHNICIAN, Role.TEACHER), userName)
                .orThrow()
                .person();
        var session = principal();
        var token = tokenOf(id);

        administration
                .change(member("Changer"), "Changer", Set.of(Role.TEACHER))
                .orThrow();

        assertThat(guard.maySessionGoOn(session)).isFalse();
        assertThat(door.holder(token).orElseThrow().roles()).isEmpty();
    }

    @Test
    @SafetyRule("SR-028")
    void a_reset_makes_another_password_and_ends_sessions_and_tokens() {
        var made = administration
                .add("Forgetful", Set.of(Role.TECHNICIAN), userName)
                .orThrow();
        var session = principal();
        var token = tokenOf(made.person());

        var again = administration.resetPassword(made.person()).orThrow();

        assertThat(again.password()).isNotEqualTo(made.password()).matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
        assertThat(guard.maySessionGoOn(session)).isFalse();
        assertThat(door.holder(token)).isEmpty();
        assertThat(principal().mustChange()).isTrue();
    }

    @Test
    void other_roles_may_not_keep_the_list() {
        schools.actAs("Nosy", "TEACHER", "TECHNICIAN", "SAFETY_LEAD");
        assertThatThrownBy(() -> administration.find("", FIRST)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.add("A", Set.of(Role.ADMINISTRATOR), userName))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void another_school_sees_and_changes_nobody_of_ours() {
        var id = administration
                .add("Ours", Set.of(Role.TEACHER), userName)
                .orThrow()
                .person();
        schools.actAs(schools.aSchool(), "Stranger", "ADMINISTRATOR");

        assertThat(administration.find("ours", FIRST)).isEmpty();
        assertThatThrownBy(() -> administration.resetPassword(id)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> administration.deactivate(id)).isInstanceOf(NoSuchThing.class);
    }

    @Test
    void of_two_changes_from_one_reading_the_first_is_kept_and_the_second_refused() {
        administration.add("Sana Khan", Set.of(Role.TEACHER)).orThrow();
        var seen = member("Sana Khan");

        administration.change(seen, "Sana Khan", Set.of(Role.TECHNICIAN)).orThrow();

        assertThat(administration.change(seen, "Ms Sana Khan", Set.of(Role.TEACHER)))
                .isEqualTo(
                        Outcome.conflict("Somebody else has changed it meanwhile. Open it again to see the change."));
        assertThat(member("Sana Khan"))
                .isEqualTo(
                        new MemberRow(seen.id(), 1, "Sana Khan", Set.of(Role.TECHNICIAN), true, null, false, "", null));
        assertThat(administration.change(member("Sana Khan"), "Ms Sana Khan", Set.of(Role.TECHNICIAN)))
                .isEqualTo(Outcome.done(seen.id()));
    }

    private MemberRow member(String name) {
        return administration.find(name, FIRST).getFirst();
    }

    private SignedIn principal() {
        return principals.of(accounts.findByUserName(userName).orElseThrow()).orElseThrow();
    }

    private String tokenOf(PersonId person) {
        var before = Actor.required();
        schools.actAs(new TestSchools.TestActor(before.school(), person, "Leaver"), "TECHNICIAN");
        var token = tokens.make("script", Set.of(Role.TECHNICIAN)).orThrow().token();
        schools.actAs(
                new TestSchools.TestActor(before.school(), before.person(), before.displayName()), "ADMINISTRATOR");
        return token;
    }
}
