package org.retort.stock;

import java.util.ArrayList;
import java.util.List;
import org.retort.catalogue.Form;
import org.retort.hazards.Stored;
import org.retort.quantity.Quantity;

/// In which order a solution is mixed, in whole sentences.
final class MixingSteps {

    private MixingSteps() {}

    static List<String> of(Form form, Stored substance, Quantity stock, Quantity volume) {
        var steps = new ArrayList<String>();
        if (form == Form.SOLID) {
            steps.add("Weigh out %s.".formatted(stock.label()));
            steps.add("Dissolve it, a little at a time, in about four fifths of the water.");
            if (substance.has("alkali")) {
                steps.add("It gets hot: stir, and let it cool.");
            }
        } else if (substance.has("acid")) {
            steps.add("Put at least half of the water in first.");
            steps.add(
                    "Add %s to it slowly, stirring: acid into water, never water into acid.".formatted(stock.label()));
        } else {
            steps.add("Put about half of the water in first.");
            steps.add("Add %s and stir.".formatted(stock.label()));
        }
        steps.add("Make it up to %s with water.".formatted(volume.label()));
        return steps;
    }
}
