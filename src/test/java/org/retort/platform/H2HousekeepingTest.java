package org.retort.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.Executors;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class H2HousekeepingTest {

    private static final String FILL =
            "select cast(setting_value as integer) from information_schema.settings where setting_name = 'info.CHUNKS_FILL_RATE'";

    @TempDir
    Path folder;

    @Test
    void what_many_small_commits_left_behind_is_gathered_and_no_row_is_lost() throws SQLException {
        var file = new JdbcDataSource();
        file.setURL("jdbc:h2:file:%s;WRITE_DELAY=0;RETENTION_TIME=0".formatted(folder.resolve("retort")));
        try (var connection = file.getConnection()) {
            var source = new SingleConnectionDataSource(connection, true);
            var jdbc = new JdbcTemplate(source);
            jdbc.execute("create table bottle (id integer primary key, amount integer, note varchar(200))");
            jdbc.execute("insert into bottle select x, 0, repeat('n', 200) from system_range(1, 20000)");
            var random = new Random(1);
            for (var take = 0; take < 200; take++) {
                jdbc.update("update bottle set amount = amount + 1 where id = ?", 1 + random.nextInt(20_000));
            }
            var before = fill(jdbc);

            new H2Housekeeping(source, new WritersTurn(source)).tidy();

            assertThat(before).isLessThan(60);
            assertThat(fill(jdbc)).isGreaterThanOrEqualTo(60);
            assertThat(jdbc.queryForObject("select count(*) from bottle", Integer.class))
                    .isEqualTo(20_000);
            assertThat(jdbc.queryForObject("select sum(amount) from bottle", Integer.class))
                    .isEqualTo(200);
        }
    }

    @Test
    void it_tidies_only_in_its_turn() throws Exception {
        var file = new JdbcDataSource();
        file.setURL("jdbc:h2:file:%s;WRITE_DELAY=0".formatted(folder.resolve("retort")));
        var turn = new WritersTurn(true, 0);
        try (var connection = file.getConnection();
                var somebody = Executors.newSingleThreadExecutor()) {
            somebody.submit(turn::take).get();
            var housekeeping = new H2Housekeeping(new SingleConnectionDataSource(connection, true), turn);

            assertThatThrownBy(housekeeping::tidy).isInstanceOf(CannotAcquireLockException.class);

            somebody.submit(turn::giveBack).get();
            housekeeping.tidy();
        }
    }

    private static int fill(JdbcTemplate jdbc) {
        return jdbc.queryForObject(FILL, Integer.class);
    }
}
