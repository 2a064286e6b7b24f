package org.retort.exchange;

import java.util.EnumSet;
import java.util.stream.Collectors;
import org.retort.people.Administration;
import org.retort.people.DemoAccounts;
import org.retort.people.Role;
import org.retort.people.TeachingGroups;
import org.springframework.stereotype.Component;

/// Loads people with their roles, the demo sign-ins, and teaching groups.
@Component
class SamplePeople {

    private final Administration administration;
    private final DemoAccounts demoAccounts;
    private final TeachingGroups groups;

    SamplePeople(Administration administration, DemoAccounts demoAccounts, TeachingGroups groups) {
        this.administration = administration;
        this.demoAccounts = demoAccounts;
        this.groups = groups;
    }

    /// Acts as whoever is acting already: the school's first administrator.
    void load(SampleSchool school) {
        for (var row : school.file("people.csv").rows()) {
            var roles = row.words("roles").stream()
                    .map(Role::valueOf)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
            var person = row.done(administration.add(row.text("name"), roles));
            school.add(row.text("key"), person);
            row.some("sign_in").ifPresent(name -> demoAccounts.give(person, roleOf(name)));
        }
        for (var row : school.file("groups.csv").rows()) {
            row.done(groups.add(row.text("class"), row.number("year"), row.number("pupils")));
        }
    }

    private static Role roleOf(String signIn) {
        return DemoAccounts.SIGN_INS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(signIn))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no demo sign-in “%s”".formatted(signIn)))
                .getKey();
    }
}
