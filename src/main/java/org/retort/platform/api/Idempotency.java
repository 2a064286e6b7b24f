package org.retort.platform.api;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Outcome;
import org.retort.platform.Sha256;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Does what a script asks once per school and key: sent twice, it is done once and answered the same.
///
/// The work and the record of its answer are one transaction, so a crash leaves both or neither. A refusal is an answer
/// too and is kept; a fault is not, and may be tried again.
@Component
public class Idempotency {

    /// The header that controllers take as `@RequestHeader(name = Idempotency.HEADER, required = false)`.
    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST_KEY = 200;

    private final IdempotencyRecords records;
    private final JsonMapper json;
    private final Clock clock;
    private final TransactionTemplate writes;
    private final TransactionTemplate reads;

    Idempotency(IdempotencyRecords records, JsonMapper json, Clock clock, PlatformTransactionManager transactions) {
        this.records = records;
        this.json = json;
        this.clock = clock;
        this.writes = new TransactionTemplate(transactions);
        this.reads = new TransactionTemplate(transactions);
        this.reads.setReadOnly(true);
    }

    /// Answers 201 with what came of `work`, or 422 or 409 with its refusal; the same again for the same key and body.
    ///
    /// @param key the script's `Idempotency-Key`
    /// @param what the address that was called, such as `movements`, so that a key counts for one kind of call
    /// @param body what was sent, as read
    /// @param work gets the id of this call: a key that was forgotten and comes again is another call, with
    ///     another id
    /// @throws BadInput if there is no key
    /// @throws Refusal if the key was used for another body, or the first call of it is still running
    public ResponseEntity<String> once(
            @Nullable String key, String what, Object body, Function<UUID, ? extends Outcome<?>> work) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new BadInput("Send an Idempotency-Key header of 1 to 200 characters, another for each new call.");
        }
        var hash = Sha256.of(what + " " + json.writeValueAsString(body));
        try {
            return replay(key, hash).orElseGet(() -> first(key, hash, work));
        } catch (DataIntegrityViolationException collision) {
            return replay(key, hash).orElseThrow(() -> collision);
        } catch (PessimisticLockingFailureException _) {
            throw new Refusal(Outcome.conflict("The first call with this key is still running; ask again."));
        }
    }

    private Optional<ResponseEntity<String>> replay(String key, String hash) {
        Optional<IdempotencyRecord> kept = reads.execute(_ -> records.findByRequestKey(key));
        if (kept.isPresent() && !kept.get().sameBody(hash)) {
            throw new Refusal(Outcome.refused("This Idempotency-Key was used for another call; take a new one."));
        }
        return kept.map(same -> answer(same.status(), same.answer()));
    }

    private ResponseEntity<String> first(String key, String hash, Function<UUID, ? extends Outcome<?>> work) {
        return writes.execute(_ -> {
            var record = records.saveAndFlush(new IdempotencyRecord(key, hash, clock.instant()));
            var outcome = work.apply(record.id());
            var status = switch (outcome) {
                case Outcome.Done<?> _ -> HttpStatus.CREATED;
                case Outcome.Refused<?> refused -> Problem.status(refused.kind());
            };
            var text = json.writeValueAsString(
                    switch (outcome) {
                        case Outcome.Done<?>(var value) -> value;
                        case Outcome.Refused<?> refused -> Problem.body(status, refused.reason());
                    });
            record.answered(status.value(), text);
            return answer(status.value(), text);
        });
    }

    private static ResponseEntity<String> answer(int status, String text) {
        var type = status < 400 ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_PROBLEM_JSON;
        return ResponseEntity.status(status).contentType(type).body(text);
    }
}
