package db.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/// Gives places the key of their order, in which numbers count as numbers. From then on it is kept with the path.
///
/// A Java migration, because SQL does not count in words.
public class V0092__Shelf_2_before_Shelf_10 extends BaseJavaMigration {

    private static final Pattern NUMBER = Pattern.compile("\\b\\d{1,5}\\b");
    private static final int DIGITS = 6;
    private static final int LONGEST = 300;

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        run(connection, "alter table place add column path_key varchar(300)");
        fill(connection);
        run(connection, "alter table place alter column path_key set not null");
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static void fill(Connection connection) throws SQLException {
        try (var places = connection.prepareStatement("select id, path from place");
                var change = connection.prepareStatement("update place set path_key = ? where id = ?");
                var rows = places.executeQuery()) {
            while (rows.next()) {
                change.setString(1, key(rows.getString(2)));
                change.setObject(2, rows.getObject(1));
                change.addBatch();
            }
            change.executeBatch();
        }
    }

    private static String key(String path) {
        var words = Normalizer.normalize(path, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        var key = NUMBER.matcher(words)
                .replaceAll(number -> "0".repeat(DIGITS - number.group().length()) + number.group());
        return key.substring(0, Math.min(LONGEST, key.length()));
    }
}
