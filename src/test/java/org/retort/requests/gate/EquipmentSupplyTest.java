package org.retort.requests.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.EquipmentModelId;
import org.retort.requests.timetable.PeriodId;
import org.retort.stock.PlaceId;

class EquipmentSupplyTest {

    private static final EquipmentModelId BALANCE = EquipmentModelId.next();
    private static final PlaceId LAB_1 = PlaceId.next();
    private static final PlaceId LAB_2 = PlaceId.next();
    private static final Slot P4 = new Slot(LocalDate.of(2026, 11, 24), PeriodId.next());
    private static final Slot P5 = new Slot(LocalDate.of(2026, 11, 24), PeriodId.next());

    @Test
    void only_what_is_carried_competes_with_lessons_of_the_same_period() {
        var supply = new EquipmentSupply(
                Map.of(BALANCE, 3),
                Map.of(LAB_1, Map.of(BALANCE, 3)),
                Map.of(),
                List.of(new Promise(P4, LAB_1, BALANCE, 4), new Promise(P5, LAB_2, BALANCE, 3)));

        assertThat(supply.free(P4, LAB_2, BALANCE)).isEqualTo(2);
        assertThat(supply.free(P5, LAB_2, BALANCE)).isZero();
        assertThat(supply.free(P5, LAB_1, BALANCE)).isEqualTo(3);
    }

    @Test
    void more_asked_for_than_can_be_carried_is_missing() {
        var supply = new EquipmentSupply(
                Map.of(BALANCE, 6),
                Map.of(),
                Map.of(),
                List.of(new Promise(P4, LAB_1, BALANCE, 5), new Promise(P4, LAB_2, BALANCE, 4)));

        assertThat(supply.carried(P4, BALANCE)).isEqualTo(9);
        assertThat(supply.missing(P4, BALANCE)).isEqualTo(3);
        assertThat(supply.missing(P5, BALANCE)).isZero();
    }

    @Test
    void another_promise_never_leaves_more_and_never_less_than_nothing() {
        var seed = 20261122L;
        var random = new Random(seed);
        for (var round = 0; round < 1_000; round++) {
            var movable = Map.of(BALANCE, random.nextInt(20));
            var living = Map.of(LAB_1, Map.of(BALANCE, random.nextInt(10)));
            var promises = new ArrayList<Promise>();
            var before = Integer.MAX_VALUE;
            for (var count = 0; count < 6; count++) {
                var free = new EquipmentSupply(movable, living, Map.of(), promises).free(P4, LAB_1, BALANCE);
                assertThat(free)
                        .as("seed %s, round %s, promises %s", seed, round, promises)
                        .isBetween(0, before);
                before = free;
                promises.add(new Promise(
                        random.nextBoolean() ? P4 : P5,
                        random.nextBoolean() ? LAB_1 : LAB_2,
                        BALANCE,
                        random.nextInt(8)));
            }
        }
    }
}
