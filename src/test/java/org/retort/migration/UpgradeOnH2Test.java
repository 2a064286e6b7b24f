package org.retort.migration;

import java.sql.SQLException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class UpgradeOnH2Test extends UpgradedSchool {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) throws SQLException {
        open(registry, "jdbc:h2:mem:upgrade;DB_CLOSE_DELAY=-1", "sa", "varbinary(10000000)");
    }
}
