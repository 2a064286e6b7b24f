package org.retort.migration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class UpgradeOnPostgresTest extends UpgradedSchool {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) throws IOException, SQLException {
        @SuppressWarnings("resource") // stops with the virtual machine
        var database = EmbeddedPostgres.start();
        open(registry, database.getJdbcUrl("postgres", "postgres"), "postgres", "bytea");
    }
}
