package org.retort.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Actor;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.platform.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeping the list of people: adding them, their roles, their sign-ins, and letting them go.
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class Administration {

    private static final String LAST =
            "%s is the last administrator. Make somebody else an administrator first, or nobody could change anything here.";

    private final Persons persons;
    private final Accounts accounts;
    private final TokenRecords tokens;
    private final PasswordEncoder encoder;
    private final Clock clock;

    Administration(Persons persons, Accounts accounts, TokenRecords tokens, PasswordEncoder encoder, Clock clock) {
        this.persons = persons;
        this.accounts = accounts;
        this.tokens = tokens;
        this.encoder = encoder;
        this.clock = clock;
    }

    /// A page of everybody, leavers last, whose name or user name contains `text`.
    @Transactional(readOnly = true)
    public List<MemberRow> find(String text, Pageable page) {
        return persons.find(pattern(text), page).stream()
                .map(found -> member((Person) found[0], (Account) found[1]))
                .toList();
    }

    @Transactional(readOnly = true)
    public long count(String text) {
        return persons.countFound(pattern(text));
    }

    /// Adds somebody with these roles and no sign-in.
    @Transactional
    public Outcome<PersonId> add(String name, Set<Role> roles) {
        return check(name, roles)
                .map(clean -> persons.saveAndFlush(new Person(PersonId.next(), clean, roles))
                        .id());
    }

    /// Adds somebody with a sign-in and a one-time password.
    @Transactional
    public Outcome<OneTimePassword> add(String name, Set<Role> roles, String userName) {
        var free = freeUserName(userName);
        return switch (free) {
            case Outcome.Refused<String> no -> no.as();
            case Outcome.Done<String>(var clean) -> add(name, roles).map(id -> open(id, clean));
        };
    }

    /// Gives somebody who has none a sign-in.
    @Transactional
    public Outcome<OneTimePassword> giveSignIn(PersonId id, String userName) {
        var person = required(id);
        if (person.isLetGo()) {
            return Outcome.conflict("%s has left for good. Add them as a new person.".formatted(person.name()));
        }
        if (accounts.findByPerson(id).isPresent()) {
            return Outcome.conflict("%s has a sign-in already.".formatted(person.name()));
        }
        return freeUserName(userName).map(clean -> open(id, clean));
    }

    /// Changes name and roles; whoever lost or won a role signs in anew.
    ///
    /// @param seen as it was read, so that a change made meanwhile is noticed
    @Transactional
    public Outcome<PersonId> change(MemberRow seen, String name, Set<Role> roles) {
        persons.holdActive();
        var person = required(seen.id());
        if (person.version() != seen.version()) {
            return Outcome.changedMeanwhile();
        }
        if (person.isLetGo()) {
            return Outcome.conflict("The name of %s has gone for good.".formatted(person.name()));
        }
        if (!roles.contains(Role.ADMINISTRATOR) && isLastAdministrator(person)) {
            return Outcome.refused("roles", LAST.formatted(person.name()));
        }
        return check(name, roles).map(clean -> {
            if (!person.roles().equals(roles)) {
                accounts.findByPerson(person.id()).ifPresent(Account::endSessions);
            }
            person.change(clean, roles);
            return person.id();
        });
    }

    /// Makes a one-time password that has to be changed at the next sign-in. Sessions in hand end and tokens are
    /// revoked: whoever needs a reset may have been found out by somebody else.
    @Transactional
    public Outcome<OneTimePassword> resetPassword(PersonId id) {
        var person = required(id);
        return accounts.findByPerson(id)
                .filter(account -> account.school().equals(Actor.required().school()))
                .<Outcome<OneTimePassword>>map(account -> {
                    var password = Passwords.oneTime();
                    account.reset(hash(password));
                    revokeTokens(id);
                    return Outcome.done(new OneTimePassword(id, account.userName(), password));
                })
                .orElseGet(() -> Outcome.conflict("%s has no sign-in yet; give one.".formatted(person.name())));
    }

    /// Lets somebody go: sessions end, tokens are revoked for good; what they did stays with their name.
    @Transactional
    public Outcome<PersonId> deactivate(PersonId id) {
        persons.holdActive();
        var person = required(id);
        if (isLastAdministrator(person)) {
            return Outcome.refused(LAST.formatted(person.name()));
        }
        person.deactivate(LocalDate.now(clock));
        accounts.findByPerson(id).ifPresent(Account::deactivate);
        revokeTokens(id);
        return Outcome.done(id);
    }

    /// Takes somebody back, with the roles and the password they had.
    @Transactional
    public Outcome<PersonId> reactivate(PersonId id) {
        return required(id).reactivate().map(back -> {
            accounts.findByPerson(back).ifPresent(Account::reactivate);
            return back;
        });
    }

    private OneTimePassword open(PersonId id, String userName) {
        var password = Passwords.oneTime();
        var school = Actor.required().school();
        accounts.saveAndFlush(new Account(school, id, userName, hash(password), clock.instant()).oneTime());
        return new OneTimePassword(id, userName, password);
    }

    private Outcome<String> freeUserName(String typed) {
        return switch (Passwords.checkUserName(typed)) {
            case Outcome.Refused<String> no -> no;
            case Outcome.Done<String>(var clean) ->
                accounts.findByUserName(clean).isPresent()
                        ? Outcome.refused("userName", "%s is taken; choose another.".formatted(clean))
                        : Outcome.done(clean);
        };
    }

    private void revokeTokens(PersonId id) {
        tokens.ofPerson(Actor.required().school().value(), id).forEach(token -> token.revoke(clock.instant()));
    }

    private boolean isLastAdministrator(Person person) {
        return person.active()
                && person.roles().contains(Role.ADMINISTRATOR)
                && persons.administratorsBesides(person.id()) == 0;
    }

    static Outcome<String> check(String name, Set<Role> roles) {
        if (name.isBlank() || name.strip().length() > 120) {
            return Outcome.refused("name", "Give the name as it is to be printed, in 1 to 120 characters.");
        }
        return roles.isEmpty() ? Outcome.refused("roles", "Choose at least one role.") : Outcome.done(name.strip());
    }

    private static MemberRow member(Person person, @Nullable Account account) {
        return new MemberRow(
                person.id(),
                person.version(),
                person.name(),
                person.roles(),
                person.active(),
                person.leftOn(),
                person.isLetGo(),
                Optional.ofNullable(account).map(Account::userName).orElse(""),
                account == null ? null : account.lastSignIn());
    }

    private static String pattern(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replace("%", "") + "%";
    }

    private Person required(PersonId id) {
        return persons.findById(id).orElseThrow(() -> new NoSuchThing("person", id.value()));
    }

    private String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }
}
