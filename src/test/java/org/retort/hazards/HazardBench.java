package org.retort.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.retort.platform.Outcome;
import org.retort.platform.ReferenceTable;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

/// What it costs to classify one substance at one strength, beside fetching one indexed row from H2 in the same run.
///
/// A substance is asked for at 256 strengths in turn, in no order, from next to nothing to a strong solution of it, in
/// the unit that people write. Each time the strength is turned into % w/w by the densities and compared with every
/// limit, and a whole answer is made: its label, and for each statement a derivation with the figures of this strength.
/// No answer is kept for a strength; what stays the same between two limits is kept with the substance.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HazardBench {

    private static final double AT_MOST = 0.1;

    /// A substance at many strengths.
    @State(Scope.Thread)
    public static class Question {

        private static final int STRENGTHS = 256;

        @Param({
            "C001 to 11 mol/dm3",
            "C003 to 70 w/w",
            "C033 to 15 mol/dm3",
            "C090 to 25 w/w",
            "C176 to 1 mol/dm3",
            "C278 to 8 w/w",
        })
        public String question = "";

        private List<List<Portion>> asked = List.of();
        private int next;

        @Setup
        public void read() {
            var words = question.split(" ");
            var facts = SubstanceFacts.ofLibrary(words[0]).orElseThrow();
            var step = new BigDecimal(words[2]).divide(BigDecimal.valueOf(STRENGTHS));
            var unit = StrengthUnit.parse(words[3]).orElseThrow();
            var all = IntStream.rangeClosed(1, STRENGTHS)
                    .mapToObj(BigDecimal::valueOf)
                    .map(times -> new Strength(step.multiply(times).setScale(4, RoundingMode.UP), unit))
                    .map(strength -> List.of(new Portion(facts, new Concentration.Dissolved(strength))))
                    .collect(Collectors.toList());
            Collections.shuffle(all, new Random(1));
            asked = List.copyOf(all);
        }

        private List<Portion> portions() {
            next = (next + 1) % STRENGTHS;
            return asked.get(next);
        }
    }

    /// A table of the library's substances in memory.
    @State(Scope.Thread)
    public static class Table {

        private Connection connection;

        @Setup(Level.Trial)
        public void fill() throws SQLException {
            connection = DriverManager.getConnection("jdbc:h2:mem:hazards");
            try (var create = connection.createStatement()) {
                create.execute("create table substance (id varchar(10) primary key, name varchar(200), cas varchar(20),"
                        + " h_codes varchar(200), pictograms varchar(100), signal_word varchar(10))");
            }
            try (var insert = connection.prepareStatement("insert into substance values (?, ?, ?, ?, ?, ?)")) {
                for (var row : ReferenceTable.rows("chemicals.csv")) {
                    var columns = List.of("id", "name", "cas", "h_codes", "pictograms", "signal_word");
                    for (var i = 0; i < columns.size(); i++) {
                        insert.setString(i + 1, row.text(columns.get(i)));
                    }
                    insert.executeUpdate();
                }
            }
        }

        @TearDown(Level.Trial)
        public void close() throws SQLException {
            connection.close();
        }
    }

    @Benchmark
    public Outcome<Classified> classify(Question question) {
        return Classifier.classify(question.portions());
    }

    @Benchmark
    public String fetchOneRow(Table table) throws SQLException {
        try (var byId = table.connection.prepareStatement("select * from substance where id = ?")) {
            byId.setString(1, "C176");
            try (var row = byId.executeQuery()) {
                row.next();
                return row.getString(2) + row.getString(4) + row.getString(5) + row.getString(6);
            }
        }
    }

    @Test
    void classifying_costs_at_most_a_tenth_of_fetching_a_row() throws RunnerException {
        var options = new OptionsBuilder()
                .include(HazardBench.class.getName() + ".*")
                .forks(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .build();

        var results = new Runner(options).run();

        var row = score(results, "fetchOneRow")
                .mapToDouble(HazardBench::nanoseconds)
                .max()
                .orElseThrow();
        System.out.printf("%n%-24s %10s %10s %8s%n", "", "ns", "B/op", "of a row");
        results.forEach(result -> System.out.printf(
                "%-24s %10.0f %10.0f %8.3f%n",
                name(result), nanoseconds(result), bytes(result), nanoseconds(result) / row));
        assertThat(score(results, "classify")
                                .mapToDouble(HazardBench::nanoseconds)
                                .max()
                                .orElseThrow()
                        / row)
                .as("of the cost of a row")
                .isLessThanOrEqualTo(AT_MOST);
    }

    private static Stream<RunResult> score(Collection<RunResult> results, String method) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method));
    }

    private static String name(RunResult result) {
        var question = result.getParams().getParam("question");
        return question == null ? "one row from H2" : question;
    }

    private static double nanoseconds(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double bytes(RunResult result) {
        return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
    }
}
