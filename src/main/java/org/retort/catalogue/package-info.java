/// What things are: substances, formulations, equipment models, suppliers.
///
/// **Owns** `Substance`, `Formulation`, `EquipmentModel`, `Supplier`.
@NullMarked
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {"hazards", "people", "quantity", "platform", "platform :: ui", "platform :: api"})
package org.retort.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
