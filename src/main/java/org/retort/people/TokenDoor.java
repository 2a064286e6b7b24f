package org.retort.people;

import java.time.Clock;
import java.util.Optional;
import org.retort.platform.OpenDoor;
import org.retort.platform.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Whom a token shown at the door stands for. Asked before anybody is signed in, so no role guards it.
@Service
@OpenDoor("asked before anybody is signed in")
public class TokenDoor {

    private final TokenRecords tokens;
    private final Principals principals;
    private final Clock clock;
    private final TransactionTemplate transaction;

    TokenDoor(TokenRecords tokens, Principals principals, Clock clock, PlatformTransactionManager transactions) {
        this.tokens = tokens;
        this.principals = principals;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// The holder of this token; nobody when it is unknown, revoked, of a leaver, or a demo token outside the demo.
    public Optional<SignedIn> holder(String token) {
        var found = tokens.byHash(Sha256.of(token));
        var holder = found.flatMap(principals::of);
        holder.ifPresent(_ ->
                found.filter(known -> known.usedLongBefore(clock.instant())).ifPresent(this::noteUse));
        return holder;
    }

    private void noteUse(ApiToken token) {
        transaction.executeWithoutResult(_ -> tokens.used(token.id(), clock.instant()));
    }
}
