package org.retort.platform;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/// The trigger by which H2 refuses to take away the copy of a signed assessment, unless the assessment says that the
/// time it is kept for is over; PostgreSQL has its own in the migration. The first column names the assessment.
public class KeptUntilItsTimeIsOver implements Trigger {

    private static final String OVER = "select removed_on is not null from risk_assessment where id = ?";

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        if (oldRow == null) {
            return;
        }
        try (var query = connection.prepareStatement(OVER)) {
            query.setObject(1, oldRow[0]);
            try (var found = query.executeQuery()) {
                if (!found.next() || !found.getBoolean(1)) {
                    throw new SQLException("SIGNED_COPY never changes");
                }
            }
        }
    }
}
