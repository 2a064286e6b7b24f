package org.retort.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// What H2 would put on disk in part, if two wrote at once.
@RetortTest
class WritersTurnTest {

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private WritersTurn turn;

    private final ExecutorService others = Executors.newCachedThreadPool();
    private final List<String> happened = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void stop() {
        others.shutdownNow(); // a first that still waits would keep a failed test for ever
        others.close();
    }

    @Test
    @SafetyRule("SR-003")
    void who_wants_to_write_waits_until_the_one_before_is_on_disk_and_who_reads_does_not_wait() throws Exception {
        var mayEnd = new CountDownLatch(1);
        var first = writing("first", mayEnd);
        Awaitility.await().until(() -> happened.contains("first begins"));
        var second = writing("second", new CountDownLatch(0));
        Awaitility.await().until(turn::isAwaited);

        reading().executeWithoutResult(_ -> happened.add("somebody reads"));
        mayEnd.countDown();
        first.get();
        second.get();

        assertThat(happened)
                .containsExactly("first begins", "somebody reads", "first ends", "second begins", "second ends");
    }

    @Test
    void a_transaction_within_another_has_the_turn_of_the_other() throws Exception {
        writing().executeWithoutResult(_ -> {
            inner().executeWithoutResult(_ -> happened.add("inner"));
            reading().executeWithoutResult(_ -> happened.add("read"));
            others.submit(() -> writing().executeWithoutResult(_ -> happened.add("other")));
            Awaitility.await().until(turn::isAwaited);
            happened.add("outer");
        });
        Awaitility.await().until(() -> happened.contains("other"));

        assertThat(happened).containsExactly("inner", "read", "outer", "other");
    }

    @Test
    void the_turn_is_given_back_when_the_work_fails() throws Exception {
        assertThatThrownBy(() -> writing().executeWithoutResult(_ -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        others.submit(() -> writing().executeWithoutResult(_ -> happened.add("next")))
                .get();
        assertThat(happened).containsExactly("next");
    }

    @Test
    void the_turn_is_given_back_when_a_transaction_cannot_begin() throws Exception {
        var own = new WritersTurn(true, 0);
        var noTransaction = new Object();

        assertThatThrownBy(() -> new TransactionsInTurn(own).doBegin(noTransaction, new DefaultTransactionDefinition()))
                .isInstanceOf(ClassCastException.class);

        others.submit(own::take).get();
    }

    @Test
    void who_waited_too_long_is_told_so() {
        var busy = new WritersTurn(true, 0);
        busy.take();

        assertThatThrownBy(() -> others.submit(busy::take).get()).hasCauseInstanceOf(CannotAcquireLockException.class);
    }

    @Test
    void on_a_database_that_keeps_writers_apart_itself_nobody_waits() throws Exception {
        var free = new WritersTurn(false, 0);
        free.take();

        others.submit(free::take).get();
    }

    private Future<?> writing(String name, CountDownLatch mayEnd) {
        return others.submit(() -> {
            writing().executeWithoutResult(_ -> {
                happened.add(name + " begins");
                await(mayEnd);
                happened.add(name + " ends");
            });
        });
    }

    private TransactionTemplate writing() {
        return new TransactionTemplate(transactions);
    }

    private TransactionTemplate inner() {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }

    private TransactionTemplate reading() {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        template.setReadOnly(true);
        return template;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
