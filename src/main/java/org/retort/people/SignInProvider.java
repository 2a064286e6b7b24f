package org.retort.people;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/// Checks user name and password. Says the same, and takes as long, whether the name or the password was wrong.
@Component
class SignInProvider implements AuthenticationProvider {

    private final Accounts accounts;
    private final Principals principals;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final SingletonSupplier<String> hashOfNobody;

    SignInProvider(
            Accounts accounts,
            Principals principals,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.principals = principals;
        this.encoder = encoder;
        this.throttle = throttle;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.hashOfNobody = SingletonSupplier.of(() -> String.valueOf(encoder.encode(Passwords.oneTime())));
    }

    /// Hashing takes most of a second of the start, so it waits until the first page has been served.
    @EventListener(ApplicationReadyEvent.class)
    void hashForNobody() {
        hashOfNobody.obtain();
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        var userName = Passwords.userName(tried.getName());
        var address = tried.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (!throttle.enter(userName, String.valueOf(address))) {
            throw new LockedException("too many attempts");
        }
        var signedIn = check(userName, String.valueOf(tried.getCredentials()));
        throttle.succeeded(userName, String.valueOf(address));
        var result = UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
        result.setDetails(tried.getDetails());
        return result;
    }

    private SignedIn check(String userName, String password) {
        var account = accounts.findByUserName(userName);
        var hash = account.map(Account::passwordHash).orElseGet(hashOfNobody::obtain);
        if (!encoder.matches(password, hash)) {
            throw new BadCredentialsException("wrong user name or password");
        }
        var signedIn = account.flatMap(principals::of)
                .orElseThrow(() -> new BadCredentialsException("wrong user name or password"));
        account.ifPresent(
                known -> transaction.executeWithoutResult(_ -> accounts.signedIn(known.id(), clock.instant())));
        return signedIn;
    }

    @Override
    public boolean supports(@Nullable Class<?> kind) {
        return kind != null && UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
