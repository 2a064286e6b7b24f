package org.retort.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// What a power cut leaves of H2 when four write at once, and when one writes at a time: why [the turn to
/// write](docs/decisions/0020) is there. Each round a program that books is killed, and its file is opened again.
class PowerCutsOnH2Bench {

    private static final int ROUNDS = 40;
    private static final int FEWEST_BOOKED = 200;
    private static final int MORE_AT_MOST = 400;

    private final Random random = new Random(1);

    @TempDir
    Path folder;

    @Test
    void one_at_a_time_leaves_nothing_in_half() throws Exception {
        var atOnce = halves("at-once");
        var inTurn = halves("in-turn");

        System.out.printf("%nH2, power cuts that left a booking in half, of %d%n", ROUNDS);
        System.out.printf("%-24s %4d%n%-24s %4d%n", "four write at once", atOnce, "one writes at a time", inTurn);
        assertThat(inTurn).isZero();
    }

    private int halves(String way) throws Exception {
        var halves = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var file = folder.resolve(way + round).resolve("retort");
            var acknowledged = bookUntilKilled(file, way);
            if (!isWhole(file, acknowledged)) {
                halves++;
            }
        }
        return halves;
    }

    private int bookUntilKilled(Path file, String way) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var booker = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FourBookers.class.getName(),
                        file.toString(),
                        way)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var enough = FEWEST_BOOKED + random.nextInt(MORE_AT_MOST);
        var booked = 0;
        try (var lines = new BufferedReader(new InputStreamReader(booker.getInputStream(), StandardCharsets.UTF_8))) {
            while (lines.readLine() != null) {
                booked++;
                if (booked == enough) {
                    booker.toHandle().destroyForcibly(); // what it said before can still be read
                }
            }
        }
        booker.waitFor();
        return booked;
    }

    /// Every booking that was acknowledged is there, and the amount is less by as many as there are.
    private static boolean isWhole(Path file, int acknowledged) throws SQLException {
        var source = new JdbcDataSource();
        source.setURL(FourBookers.url(file.toString()));
        try (var connection = source.getConnection()) {
            var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            var booked = jdbc.queryForObject("select count(*) from movement", Integer.class);
            var amount = jdbc.queryForObject("select amount from bottle where id = 1", Integer.class);
            return booked >= acknowledged && amount == FourBookers.FULL - booked;
        }
    }
}
