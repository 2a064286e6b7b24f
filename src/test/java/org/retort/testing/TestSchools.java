package org.retort.testing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import org.retort.platform.Actor;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/// Makes schools and people for tests, and lets a test act as any of them.
public class TestSchools implements WithSecurityContextFactory<As> {

    /// A person made for a test, as the security principal.
    public record TestActor(SchoolId school, PersonId person, String displayName) implements Actor {}

    private final JdbcTemplate jdbc;

    TestSchools(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SecurityContext createSecurityContext(As as) {
        return contextOf(aPersonOf(aSchool(), "Pat Tester", as.value()), as.value());
    }

    /// A new school with nothing in it.
    public SchoolId aSchool() {
        var school = SchoolId.next();
        jdbc.update(
                "insert into school (id, name, base_url, created_at, version) values (?, ?, ?, ?, 0)",
                school.value(),
                "School " + school.value(),
                "http://localhost:8080",
                Timestamp.from(Instant.EPOCH));
        return school;
    }

    /// A new person of a school.
    public TestActor aPersonOf(SchoolId school, String name, String... roles) {
        var person = PersonId.next();
        jdbc.update(
                "insert into person (id, school_id, name, active, version) values (?, ?, ?, true, 0)",
                person.value(),
                school.value(),
                name);
        for (var role : roles) {
            jdbc.update("insert into person_role (person_id, role) values (?, ?)", person.value(), role);
        }
        return new TestActor(school, person, name);
    }

    /// From here on the test acts as another person of the school in hand, with these roles.
    public TestActor actAs(String name, String... roles) {
        return actAs(Actor.required().school(), name, roles);
    }

    /// From here on the test acts as a new person of `school`, with these roles.
    public TestActor actAs(SchoolId school, String name, String... roles) {
        var actor = aPersonOf(school, name, roles);
        actAs(actor, roles);
        return actor;
    }

    /// From here on the test acts as a person made before.
    public void actAs(TestActor actor, String... roles) {
        TestSecurityContextHolder.setContext(contextOf(actor, roles));
    }

    private static SecurityContext contextOf(TestActor actor, String... roles) {
        var context = SecurityContextHolder.createEmptyContext();
        var authorities = Arrays.stream(roles).map("ROLE_"::concat).toArray(String[]::new);
        context.setAuthentication(new TestingAuthenticationToken(actor, "none", authorities));
        return context;
    }
}
