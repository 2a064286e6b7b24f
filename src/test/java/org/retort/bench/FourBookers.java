package org.retort.bench;

import java.sql.SQLException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// A program that books movements into an H2 file from four connections until it is killed, and prints a line for each
/// that was acknowledged.
final class FourBookers {

    static final int FULL = 1_000_000;

    private static final int BOOKERS = 4;

    private final String url;
    private final Lock turn;

    private FourBookers(String url, Lock turn) {
        this.url = url;
        this.turn = turn;
    }

    static String url(String file) {
        return "jdbc:h2:file:%s;WRITE_DELAY=0".formatted(file);
    }

    /// @param arguments the file, and `in-turn` if one is to write at a time
    public static void main(String[] arguments) throws SQLException {
        var inTurn = arguments[1].equals("in-turn");
        var shared = new ReentrantLock(true);
        var url = url(arguments[0]);
        var source = new JdbcDataSource();
        source.setURL(url);
        try (var connection = source.getConnection()) {
            var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            jdbc.execute("create table bottle (id int primary key, amount int)");
            jdbc.execute("create table movement (id bigint generated always as identity primary key,"
                    + " operation varchar(40) unique, bottle int references bottle (id), note varchar(200))");
            jdbc.execute("create index movement_of_bottle on movement (bottle)");
            jdbc.execute("create table answer (id varchar(40) primary key, body varchar(2000))");
            jdbc.execute("insert into bottle select x, %d from system_range(1, 2000)".formatted(FULL));
        }
        for (var booker = 0; booker < BOOKERS; booker++) {
            var name = "b" + booker;
            var bookers = new FourBookers(url, inTurn ? shared : new ReentrantLock());
            new Thread(() -> bookers.book(name)).start();
        }
    }

    private void book(String name) {
        var source = new JdbcDataSource();
        source.setURL(url);
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            for (var number = 0; ; number++) {
                var id = name + "-" + number;
                turn.lock();
                try {
                    jdbc.update("insert into answer values (?, repeat('a', 300))", id);
                    jdbc.queryForList("select amount from bottle where id = 1 for update");
                    jdbc.update("update bottle set amount = amount - 1 where id = 1");
                    jdbc.update("insert into movement (operation, bottle, note) values (?, 1, repeat('n', 150))", id);
                    connection.commit();
                } finally {
                    turn.unlock();
                }
                System.out.println(id);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
