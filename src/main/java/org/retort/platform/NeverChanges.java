package org.retort.platform;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/// The trigger by which H2 refuses to change rows that are written once; PostgreSQL has its own in the migration.
public class NeverChanges implements Trigger {

    private String table = "This";

    @Override
    public void init(Connection connection, String schema, String trigger, String tableName, boolean before, int type) {
        table = tableName;
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        throw new SQLException(table + " never changes");
    }
}
