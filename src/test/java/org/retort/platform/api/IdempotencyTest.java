package org.retort.platform.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.retort.platform.Actor;
import org.retort.platform.CurrentSchool;
import org.retort.platform.Outcome;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

@RetortTest
@As("TECHNICIAN")
class IdempotencyTest {

    private static final Map<String, Integer> BODY = Map.of("amount", 250);

    private final AtomicInteger done = new AtomicInteger();

    @Autowired
    Idempotency idempotency;

    @Autowired
    IdempotencyPurge purge;

    @Autowired
    TestSchools schools;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @SafetyRule("SR-002")
    void sent_twice_it_is_done_once_and_answered_the_same() {
        var first = take("k1");
        var second = take("k1");

        assertThat(first.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(second).isEqualTo(first);
        assertThat(done).hasValue(1);
    }

    @Test
    void another_key_is_another_call() {
        take("k1");
        take("k2");
        assertThat(done).hasValue(2);
    }

    @Test
    void without_a_key_it_is_not_done() {
        for (var missing : new String[] {null, " "}) {
            assertThatThrownBy(() -> take(missing))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("Idempotency-Key");
        }
        assertThat(done).hasValue(0);
    }

    @Test
    void the_same_key_for_another_body_is_refused() {
        take("k1");
        assertThatThrownBy(() -> idempotency.once("k1", "movements", Map.of("amount", 5), _ -> work()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("used for another call");
        assertThat(done).hasValue(1);
    }

    @Test
    void a_refusal_is_kept_like_any_answer() {
        var no = idempotency.once("k1", "movements", BODY, _ -> Outcome.refused("Only 100 cm³ left."));
        assertThat(no.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(no.getBody()).contains("\"detail\":\"Only 100 cm³ left.\"");
        assertThat(take("k1")).isEqualTo(no);
        assertThat(done).hasValue(0);
    }

    @Test
    void a_fault_is_not_kept() {
        assertThatThrownBy(() -> idempotency.once("k1", "movements", BODY, _ -> {
                    throw new IllegalStateException("power cut");
                }))
                .hasMessage("power cut");
        assertThat(take("k1").getStatusCode()).isEqualTo(HttpStatus.CREATED);
    }

    @Test
    void another_school_has_keys_of_its_own() {
        take("k1");
        schools.actAs(schools.aSchool(), "Other", "TECHNICIAN");
        take("k1");
        assertThat(done).hasValue(2);
    }

    @Test
    void many_at_once_with_one_key_are_done_once() throws Exception {
        var school = Actor.required().school();
        var gate = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(6)) {
            Callable<ResponseEntity<String>> call = () -> {
                gate.await();
                return CurrentSchool.in(school, () -> take("k1"));
            };
            var calls =
                    IntStream.range(0, 6).mapToObj(_ -> threads.submit(call)).toList();
            gate.countDown();
            var answers = new HashSet<String>();
            for (var each : calls) {
                answers.add(each.get().getBody());
            }
            assertThat(answers).containsExactly("{\"taken\":1}");
        }
        assertThat(done).hasValue(1);
    }

    @Test
    void answers_are_forgotten_after_thirty_days_and_not_before() {
        take("old");
        take("young");
        jdbc.update(
                "update idempotency_record set created_at = ? where request_key = 'old' and school_id = ?",
                Timestamp.from(Instant.now().minus(Duration.ofDays(31))),
                Actor.required().school().value());

        purge.forget();

        assertThat(jdbc.queryForList(
                        "select request_key from idempotency_record where school_id = ?",
                        String.class,
                        Actor.required().school().value()))
                .containsExactly("young");
    }

    @Test
    void a_key_that_was_forgotten_and_comes_again_is_another_call_with_another_id() {
        var ids = new HashSet<UUID>();
        for (var call = 0; call < 2; call++) {
            idempotency.once("k1", "movements", BODY, id -> {
                ids.add(id);
                return work();
            });
            jdbc.update(
                    "update idempotency_record set created_at = ? where school_id = ?",
                    Timestamp.from(Instant.now().minus(Duration.ofDays(31))),
                    Actor.required().school().value());
            purge.forget();
        }
        assertThat(ids).hasSize(2);
    }

    private ResponseEntity<String> take(String key) {
        return idempotency.once(key, "movements", BODY, _ -> work());
    }

    private Outcome<Map<String, Integer>> work() {
        return Outcome.done(Map.of("taken", done.incrementAndGet()));
    }
}
