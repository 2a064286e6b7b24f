package org.retort.platform;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/// The trigger by which H2 refuses to change rows of an approved template; their first column names it.
public class ApprovedNeverChanges implements Trigger {

    private static final String STATE = "select state from assessment_template where id = ?";

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        var row = oldRow == null ? newRow : oldRow;
        if (row == null) {
            return;
        }
        try (var query = connection.prepareStatement(STATE)) {
            query.setObject(1, row[0]);
            try (var found = query.executeQuery()) {
                if (found.next() && !isOpen(found.getString(1))) {
                    throw new SQLException("an approved template never changes");
                }
            }
        }
    }

    private static boolean isOpen(String state) {
        return state.equals("DRAFT") || state.equals("IN_REVIEW");
    }
}
