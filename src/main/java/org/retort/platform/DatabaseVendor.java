package org.retort.platform;

import java.sql.SQLException;
import javax.sql.DataSource;

/// The two databases that Retort runs on.
enum DatabaseVendor {
    H2,
    POSTGRESQL;

    /// Which of them `source` leads to.
    static DatabaseVendor of(DataSource source) {
        try (var connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? POSTGRESQL : H2;
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached.", e);
        }
    }
}
