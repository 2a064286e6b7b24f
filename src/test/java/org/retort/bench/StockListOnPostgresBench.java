package org.retort.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// On a real PostgreSQL.
class StockListOnPostgresBench extends StockListTimes {

    @Autowired
    JdbcTemplate jdbc;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) throws IOException {
        @SuppressWarnings("resource") // stops with the virtual machine
        var database = EmbeddedPostgres.start();
        registry.add("spring.datasource.url", () -> database.getJdbcUrl("postgres", "postgres"));
        registry.add("spring.datasource.username", () -> "postgres");
    }

    /// With the statistics that PostgreSQL gathers by itself some minutes after many rows came in.
    @Override
    void fill(Runnable write) {
        write.run();
        jdbc.execute("analyze");
    }

    @Override
    String database() {
        return jdbc.queryForObject(
                "select 'PostgreSQL ' || current_setting('server_version') || ' of ' ||"
                        + " pg_size_pretty(pg_database_size(current_database()))",
                String.class);
    }
}
