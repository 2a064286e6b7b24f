package org.retort.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.retort.labels.LabelCode;
import org.retort.platform.SchoolId;
import org.retort.scanning.Scanned;
import org.retort.scanning.Scanning;
import org.retort.stock.ContainerFilter;
import org.retort.stock.PlaceId;
import org.retort.stock.Stock;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/// Whether the list of containers and a scan cost the same in a school with a hundred times as many bottles: two
/// schools in one database, asked by turns. A subclass says which database.
@SpringBootTest(properties = "retort.demo=false")
@Import(TestSchools.class)
abstract class StockListTimes {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int ROWS = 50;
    private static final int WARM_UP = 30;
    private static final int RUNS = 101;
    private static final double AT_MOST = 3;

    private final Map<LabelCode, PlaceId> shelves = new HashMap<>();

    @Autowired
    BeanFactory beans;

    @Autowired
    Stock stock;

    @Autowired
    Scanning scanning;

    @Autowired
    TestSchools schools;

    @Test
    void lists_and_scans_cost_the_same_in_a_school_of_any_size() {
        var few = aSchoolOf(FEW);
        var many = aSchoolOf(MANY);
        var results = new LinkedHashMap<String, double[]>();
        asks(FEW).keySet().forEach(name -> results.put(name, medians(name, few, many)));

        System.out.printf("%n%s%n", database());
        System.out.printf("%-12s %14s %14s %8s%n", "ms, median", "%,d".formatted(FEW), "%,d".formatted(MANY), "ratio");
        results.forEach(
                (name, ms) -> System.out.printf("%-12s %14.2f %14.2f %8.2f%n", name, ms[0], ms[1], ms[1] / ms[0]));
        assertThat(results)
                .allSatisfy((name, ms) -> assertThat(ms[1] / ms[0]).as(name).isLessThanOrEqualTo(AT_MOST));
    }

    /// Has the rows written, as suits the database.
    void fill(Runnable write) {
        write.run();
    }

    /// What was measured on, and how large it grew.
    abstract String database();

    /// What is measured, in a school of so many containers.
    private Map<String, Runnable> asks(int containers) {
        var asks = new LinkedHashMap<String, Runnable>();
        asks.put("first page", () -> page(ContainerFilter.ALL, PageRequest.of(0, ROWS)));
        asks.put("last page", () -> page(ContainerFilter.ALL, PageRequest.of(containers / ROWS - 1, ROWS)));
        asks.put("search", () -> page(ContainerFilter.text("sodium"), PageRequest.of(0, ROWS)));
        asks.put("one shelf", () -> shelf(ManyContainers.code(containers, containers / 2)));
        asks.put("scan", () -> scan(ManyContainers.code(containers, containers / 2)));
        return asks;
    }

    private void page(ContainerFilter filter, Pageable page) {
        assertThat(stock.containers(filter, page).getContent()).isNotEmpty();
    }

    /// What the list shows of the shelf on which this one stands: rows, total and the counts of the chips.
    private void shelf(LabelCode code) {
        var filter = ContainerFilter.under(shelves.computeIfAbsent(code, this::placeOf));
        page(filter, PageRequest.of(0, ROWS));
        assertThat(stock.counts(filter).inUse()).isPositive();
    }

    private PlaceId placeOf(LabelCode code) {
        return stock.find(code).orElseThrow().place();
    }

    private void scan(LabelCode code) {
        assertThat(scanning.scan(code.value())).isInstanceOf(Scanned.Thing.class);
    }

    private double[] medians(String name, TestSchools.TestActor few, TestSchools.TestActor many) {
        var times = new ArrayList<long[]>();
        for (var run = 0; run < WARM_UP + RUNS; run++) {
            times.add(new long[] {
                time(few, asks(FEW).get(name)), time(many, asks(MANY).get(name))
            });
        }
        var measured = times.subList(WARM_UP, times.size());
        return new double[] {
            median(measured.stream().mapToLong(pair -> pair[0]).toArray()),
            median(measured.stream().mapToLong(pair -> pair[1]).toArray())
        };
    }

    private long time(TestSchools.TestActor actor, Runnable ask) {
        schools.actAs(actor, "TECHNICIAN");
        var start = System.nanoTime();
        ask.run();
        return System.nanoTime() - start;
    }

    private static double median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1e6;
    }

    private TestSchools.TestActor aSchoolOf(int containers) {
        SchoolId school = schools.aSchool();
        var actor = schools.actAs(school, "Pat Tester", "TECHNICIAN");
        fill(new ManyContainers(beans, actor, containers)::write);
        assertThat(stock.count(ContainerFilter.ALL)).isEqualTo(containers);
        return actor;
    }
}
