package org.retort.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.retort.platform.Actor;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.platform.Sha256;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tokens for scripts: made by a person for some of the person's own roles, shown once, kept as a hash, revocable.
@Service
@PreAuthorize("hasAnyRole('TECHNICIAN', 'TEACHER', 'SAFETY_LEAD', 'ADMINISTRATOR')")
public class ApiTokens {

    private static final String PREFIX = "rt_";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TokenRecords tokens;
    private final Persons persons;
    private final Clock clock;

    ApiTokens(TokenRecords tokens, Persons persons, Clock clock) {
        this.tokens = tokens;
        this.persons = persons;
        this.clock = clock;
    }

    /// Makes a token for who is signed in, carrying these of their roles.
    @Transactional
    public Outcome<NewToken> make(String name, Set<Role> roles) {
        if (name.isBlank() || name.strip().length() > 80) {
            return Outcome.refused("name", "Name the token after what uses it, in 1 to 80 characters.");
        }
        var actor = Actor.required();
        var own = persons.findById(actor.person()).map(Person::roles).orElse(Set.of());
        if (roles.isEmpty() || !own.containsAll(roles)) {
            return Outcome.refused("roles", "Choose at least one of your own roles.");
        }
        var plain = PREFIX + random();
        var token = new ApiToken(
                actor.school(),
                actor.person(),
                name.strip(),
                Set.copyOf(roles),
                Sha256.of(plain),
                false,
                clock.instant());
        return Outcome.done(new NewToken(new TokenId(tokens.saveAndFlush(token).id()), plain));
    }

    /// The tokens of who is signed in, newest first.
    @Transactional(readOnly = true)
    public List<TokenRow> mine() {
        var actor = Actor.required();
        return rows(tokens.ofPerson(actor.school().value(), actor.person()));
    }

    /// The tokens of everybody at this school, newest first.
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<TokenRow> all() {
        return rows(tokens.ofSchool(Actor.required().school().value()));
    }

    /// Shuts the door to the token at once: one's own, or anybody's for an administrator.
    @Transactional
    public void revoke(TokenId id) {
        var actor = Actor.required();
        var token = tokens.byId(id.value(), actor.school().value())
                .filter(found -> found.person().equals(actor.person()) || isAdministrator(actor))
                .orElseThrow(() -> new NoSuchThing("token", id.value()));
        token.revoke(clock.instant());
    }

    private boolean isAdministrator(Actor actor) {
        return persons.findById(actor.person())
                .filter(person -> person.roles().contains(Role.ADMINISTRATOR))
                .isPresent();
    }

    private List<TokenRow> rows(Collection<ApiToken> some) {
        var names = persons.among(some.stream().map(ApiToken::person).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        return some.stream()
                .map(token -> token.row(names.getOrDefault(token.person(), "")))
                .toList();
    }

    private static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
