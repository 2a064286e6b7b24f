package org.retort.stock;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retort.platform.Outcome;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.retort.testing.SafetyRule;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.core.context.SecurityContextHolder;

@RetortTest
@As("TECHNICIAN")
class LedgerTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Handling handling;

    @Autowired
    Receiving receiving;

    @Autowired
    Stock stock;

    @Autowired
    EntityManager entities;

    StockRoom room;

    @BeforeEach
    void aRoom() {
        room = new StockRoom(beans);
    }

    @Test
    @SafetyRule("SR-001")
    void the_stored_balance_is_the_sum_of_the_ledger_after_any_acts() {
        var seed = System.nanoTime();
        System.out.println("LedgerTest seed " + seed);
        var random = new Random(seed);
        var ink = room.solution("Ink", "1");
        var known = receiving
                .receive(NewContainers.full(ink, 3, Quantity.of(500, Unit.CM3), room.shelf))
                .orThrow();
        var unknown = receiving
                .receive(NewContainers.full(ink, 2, Quantity.of(1, Unit.DM3), room.shelf)
                        .ofUnknownAmount())
                .orThrow();
        var all = Stream.concat(known.stream(), unknown.stream()).toList();

        for (var step = 0; step < 120; step++) {
            anyAct(random, all.get(random.nextInt(all.size())));
        }

        for (var id : all) {
            var remaining = stock.find(id).orElseThrow().remaining();
            assertThat(sum(id)).isEqualByComparingTo(remaining == null ? BigDecimal.ZERO : remaining.amount());
            assertThat(stock.history(id).rows().getFirst().balance()).isEqualTo(remaining);
        }
        var inUse = all.stream()
                .filter(id -> stock.find(id).orElseThrow().state().inUse())
                .count();
        assertThat(stock.count(ContainerFilter.ALL)).isEqualTo(inUse);
        assertThat(stock.containers(ContainerFilter.ALL, Pageable.ofSize(10)).getContent())
                .hasSize((int) inUse);
    }

    @Test
    void two_who_take_at_once_are_counted_one_after_the_other() throws Exception {
        var bottle = room.bottle();
        Callable<Outcome<MovementRow>> take =
                asMe(() -> handling.take(UUID.randomUUID(), bottle, Quantity.of(300, Unit.CM3)));

        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers =
                    threads.invokeAll(IntStream.range(0, 6).mapToObj(_ -> take).toList());
            var done = 0;
            for (var answer : answers) {
                done += answer.get() instanceof Outcome.Done ? 1 : 0;
            }
            assertThat(done).isEqualTo(3);
        }

        assertThat(stock.find(bottle).orElseThrow().remaining()).isEqualTo(Quantity.of(100, Unit.CM3));
        assertThat(stock.history(bottle).rows()).hasSize(4);
    }

    @Test
    @SafetyRule("SR-002")
    void one_operation_sent_by_two_at_once_counts_once() throws Exception {
        var bottle = room.bottle();
        var operation = UUID.randomUUID();
        Callable<Outcome<MovementRow>> take = asMe(() -> handling.take(operation, bottle, Quantity.of(300, Unit.CM3)));

        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.of(take, take));
            assertThat(answers.get(0).get()).isEqualTo(answers.get(1).get());
        }

        assertThat(stock.find(bottle).orElseThrow().remaining()).isEqualTo(Quantity.of(700, Unit.CM3));
    }

    /// The same work by the same person on another thread.
    private static <T> Callable<T> asMe(Callable<T> work) {
        var me = SecurityContextHolder.getContext();
        return () -> {
            SecurityContextHolder.setContext(me);
            try {
                return work.call();
            } finally {
                SecurityContextHolder.clearContext();
            }
        };
    }

    private void anyAct(Random random, ContainerId id) {
        var amount = Quantity.of(random.nextInt(200), Unit.CM3);
        var operation = UUID.randomUUID();
        switch (random.nextInt(11)) {
            case 0, 1, 2 -> handling.take(operation, id, amount);
            case 3 -> handling.estimate(operation, id, random.nextInt(101));
            case 4 -> handling.correct(operation, id, amount, "measured");
            case 5 -> handling.open(operation, id);
            case 6 -> handling.move(operation, id, random.nextBoolean() ? room.lab : room.otherShelf);
            case 7 -> handling.putBack(operation, id);
            case 8 -> handling.finish(operation, id);
            case 9 -> {
                if (random.nextInt(10) == 0) {
                    handling.dispose(operation, id, "old");
                }
            }
            default ->
                handling.undo(operation, stock.history(id).rows().getFirst().id());
        }
    }

    private BigDecimal sum(ContainerId id) {
        return entities.createQuery(
                        "select sum(m.changeAmount) from Movement m where m.container = :id", BigDecimal.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
