package org.retort.catalogue.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.stream.Stream;
import org.retort.catalogue.Mixing;
import org.retort.catalogue.MixturePart;
import org.retort.catalogue.Recipe;
import org.retort.catalogue.RecipeRow;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceDetails;
import org.retort.catalogue.SubstanceId;
import org.retort.platform.Outcome;
import org.retort.platform.ui.FormDialog;

/// Asks for a new mixture by its components, or for another recipe of one.
final class MixtureDialogs {

    private MixtureDialogs() {}

    static void add(SubstanceCatalogue substances, Mixing mixing, SerializableConsumer<SubstanceId> then) {
        var form = new MixtureForm(substances, mixing);
        var dialog = new FormDialog<>(
                "Add a mixture", form, "Add mixture", () -> done(form, recipe -> mixing.add(form.data(), recipe)));
        open(dialog, form, then);
    }

    static void change(
            SubstanceCatalogue substances,
            Mixing mixing,
            SubstanceDetails details,
            SerializableConsumer<SubstanceId> then) {
        var form = new MixtureForm(substances, mixing);
        var recipe = mixing.history(details.id()).stream()
                .filter(row -> row.number() == details.recipe())
                .map(RecipeRow::recipe)
                .findFirst()
                .orElseGet(() -> new Recipe(List.of(), null));
        var ids = recipe.parts().stream().map(MixturePart::substance).toList();
        form.show(
                details.data().physicalForm(),
                recipe,
                substances.rows(recipe.solvent() == null ? ids : with(ids, recipe.solvent())));
        var dialog = new FormDialog<>(
                "What %s is made of".formatted(details.data().name()),
                form,
                "Save recipe",
                () -> done(
                        form,
                        wanted -> mixing.change(details.id(), wanted, form.reason.getValue(), details.version())));
        open(dialog, form, then);
    }

    private static List<SubstanceId> with(List<SubstanceId> ids, SubstanceId solvent) {
        return Stream.concat(ids.stream(), Stream.of(solvent)).toList();
    }

    private static Outcome<SubstanceId> done(MixtureForm form, SerializableFunction<Recipe, Outcome<SubstanceId>> act) {
        return switch (form.recipe()) {
            case Outcome.Done<Recipe>(var recipe) -> act.apply(recipe);
            case Outcome.Refused<Recipe> no -> no.as();
        };
    }

    private static void open(FormDialog<SubstanceId> dialog, MixtureForm form, SerializableConsumer<SubstanceId> then) {
        dialog.field("name", form.name)
                .field("physicalForm", form.form)
                .field("reason", form.reason)
                .field("solvent", form.solvent)
                .wide()
                .onDone(then)
                .open();
    }
}
