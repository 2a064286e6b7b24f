package db.migration;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/// Lets the database take a signed copy away once its assessment says that its time is over, and never else. Changing
/// one stays impossible.
///
/// A Java migration, because H2 and PostgreSQL spell triggers differently; both enforce the same.
public class V0089_1__A_signed_copy_goes_when_its_time_is_over extends BaseJavaMigration {

    private static final List<String> H2 = List.of(
            "drop trigger signed_copy_never_changes",
            "create trigger signed_copy_never_changes before update on signed_copy for each row"
                    + " call 'org.retort.platform.NeverChanges'",
            "create trigger signed_copy_is_kept before delete on signed_copy for each row"
                    + " call 'org.retort.platform.KeptUntilItsTimeIsOver'");

    private static final List<String> POSTGRESQL =
            List.of("drop trigger signed_copy_never_changes on signed_copy", """
            create trigger signed_copy_never_changes before update on signed_copy
                for each row execute function never_changes()
            """, """
            create function kept_until_its_time_is_over() returns trigger language plpgsql as $$
            begin
                if not exists (select 1 from risk_assessment a where a.id = old.id and a.removed_on is not null) then
                    raise exception '% never changes', tg_table_name;
                end if;
                return old;
            end $$
            """, """
            create trigger signed_copy_is_kept before delete on signed_copy
                for each row execute function kept_until_its_time_is_over()
            """);

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        var postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        for (var statement : postgres ? POSTGRESQL : H2) {
            try (var sql = connection.createStatement()) {
                sql.execute(statement);
            }
        }
    }
}
