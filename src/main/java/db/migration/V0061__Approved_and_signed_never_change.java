package db.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/// Lets the database itself refuse to change the words of an approved template and the copy of what was signed.
///
/// A Java migration, because H2 and PostgreSQL spell triggers differently; both enforce the same.
public class V0061__Approved_and_signed_never_change extends BaseJavaMigration {

    private static final List<String> H2 = List.of(
            "create trigger signed_copy_never_changes before update, delete on signed_copy for each row"
                    + " call 'org.retort.platform.NeverChanges'",
            "create trigger approved_words_never_change before insert, update, delete on assessment_template_line"
                    + " for each row call 'org.retort.platform.ApprovedNeverChanges'");

    private static final List<String> POSTGRESQL = List.of("""
            create function never_changes() returns trigger language plpgsql as $$
            begin
                raise exception '% never changes', tg_table_name;
            end $$
            """, """
            create trigger signed_copy_never_changes before update or delete on signed_copy
                for each row execute function never_changes()
            """, """
            create function approved_never_changes() returns trigger language plpgsql as $$
            begin
                if exists (select 1 from assessment_template t
                           where t.id = case when tg_op = 'DELETE' then old.template_id else new.template_id end
                           and t.state not in ('DRAFT', 'IN_REVIEW')) then
                    raise exception 'an approved template never changes';
                end if;
                if tg_op = 'DELETE' then
                    return old;
                end if;
                return new;
            end $$
            """, """
            create trigger approved_words_never_change before insert or update or delete on assessment_template_line
                for each row execute function approved_never_changes()
            """);

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        for (var statement : isPostgres(connection) ? POSTGRESQL : H2) {
            try (var sql = connection.createStatement()) {
                sql.execute(statement);
            }
        }
    }

    private static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }
}
