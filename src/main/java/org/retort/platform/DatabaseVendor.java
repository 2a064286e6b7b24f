package org.retort.platform;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.stereotype.Component;

/// Spells, in the migrations, the one column type that H2 and PostgreSQL name differently: `${blob}`, bytes of a
/// document.
@Component
class DatabaseVendor implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.placeholders(Map.of("blob", blob(configuration.getDataSource())));
    }

    private static String blob(DataSource source) {
        try (var connection = source.getConnection()) {
            var product = connection.getMetaData().getDatabaseProductName();
            return product.equals("PostgreSQL") ? "bytea" : "varbinary(10000000)";
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached.", e);
        }
    }
}
