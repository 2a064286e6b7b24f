package org.retort.catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.retort.platform.SchoolOwned;
import org.retort.quantity.Strength;

/// One line of a recipe; without a strength it makes up the rest, in place of water.
@Entity
@Immutable
class MixtureComponent extends SchoolOwned {

    @Id
    private UUID id;

    @Column(name = "recipe_id")
    private UUID recipe;

    private int lineNumber;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "component_id"))
    private SubstanceId component;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "strength_value"))
    @AttributeOverride(name = "unit", column = @Column(name = "strength_unit"))
    private @Nullable Strength strength;

    @SuppressWarnings("NullAway.Init")
    protected MixtureComponent() {}

    MixtureComponent(MixtureRecipe recipe, int lineNumber, MixturePart part) {
        id = UUID.randomUUID();
        this.recipe = recipe.id();
        this.lineNumber = lineNumber;
        component = part.substance();
        strength = part.strength();
    }
}
