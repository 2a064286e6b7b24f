package org.retort.people;

import org.retort.platform.Actor;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changing one's own password; with a one-time password, that is all one can do.
@Service
@PreAuthorize("isAuthenticated()")
public class OwnPassword {

    private final Accounts accounts;
    private final Principals principals;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;

    OwnPassword(Accounts accounts, Principals principals, PasswordEncoder encoder, SignInThrottle throttle) {
        this.accounts = accounts;
        this.principals = principals;
        this.encoder = encoder;
        this.throttle = throttle;
    }

    /// Changes the password of who is signed in and gives the principal to go on with; other sessions of theirs end.
    @Transactional
    public Outcome<SignedIn> change(String now, String wanted, String repeated) {
        var account = accounts.findByPerson(Actor.required().person())
                .orElseThrow(() -> new NoSuchThing("sign-in", Actor.required().displayName()));
        if (!throttle.enter(account.userName(), "")) {
            return Outcome.refused("now", "Too many attempts. Wait five minutes, then try again.");
        }
        if (!encoder.matches(now, account.passwordHash())) {
            return Outcome.refused("now", "That is not your password now.");
        }
        throttle.succeeded(account.userName(), "");
        if (!wanted.equals(repeated)) {
            return Outcome.refused("repeated", "The two are not the same; type the new one again.");
        }
        if (wanted.equals(now)) {
            return Outcome.refused("password", "Choose another password than the one you have.");
        }
        return Passwords.check(wanted, account.userName()).map(good -> {
            account.choose(String.valueOf(encoder.encode(good)));
            var changed = accounts.saveAndFlush(account);
            return principals.of(changed).orElseThrow();
        });
    }
}
