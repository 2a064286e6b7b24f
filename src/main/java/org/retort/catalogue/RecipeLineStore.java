package org.retort.catalogue;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/// The lines of recipes; they are read with their recipe.
interface RecipeLineStore extends Repository<MixtureComponent, UUID> {

    List<MixtureComponent> saveAll(Iterable<MixtureComponent> lines);
}
