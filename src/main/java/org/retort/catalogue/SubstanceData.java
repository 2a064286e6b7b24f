package org.retort.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person may say of a substance: who it is, how it comes, where it belongs.
///
/// @param molarMass in g/mol
/// @param density in g/cm³ at 20 °C
/// @param suppliedAs how the bottle is bought, such as `concentrated, about 36 % w/w`; empty when plain
/// @param storageHome the cupboard it belongs in, such as `acids`
/// @param traits what decides its neighbours, such as `acid`, `oxidising`
public record SubstanceData(
        String name,
        List<String> synonyms,
        String casNumber,
        String formula,
        @Nullable BigDecimal molarMass,
        @Nullable BigDecimal density,
        Form physicalForm,
        String suppliedAs,
        String storageHome,
        List<String> traits,
        String notes) {

    public SubstanceData {
        synonyms = List.copyOf(synonyms);
        traits = List.copyOf(traits);
    }
}
