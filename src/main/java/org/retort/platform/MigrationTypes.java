package org.retort.platform;

import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.stereotype.Component;

/// Spells, in the migrations, the one column type that H2 and PostgreSQL name differently: `${blob}`, bytes of a
/// document.
@Component
class MigrationTypes implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        var blob = switch (DatabaseVendor.of(configuration.getDataSource())) {
            case H2 -> "varbinary(10000000)";
            case POSTGRESQL -> "bytea";
        };
        configuration.placeholders(Map.of("blob", blob));
    }
}
