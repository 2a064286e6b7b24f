package org.retort.assessments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.retort.assessments.AssessmentContent.Protection;
import org.retort.hazards.Classification;
import org.retort.hazards.Ppe;
import org.retort.hazards.PpeItem;
import org.retort.hazards.PpeNeed;

/// What protects each kind of person, worked out from the hazards of what is used; never typed in.
final class Protections {

    private Protections() {}

    /// For pupils and teacher what handling asks for, and for whoever makes it up a lab coat and gloves too.
    static List<Protection> from(Collection<Classification> used) {
        if (used.isEmpty()) {
            return List.of();
        }
        var needs = Ppe.forClassifications(used);
        return List.of(
                new Protection("Each pupil", and(needs, need(PpeItem.WASH_HANDS, "chemicals are handled"))),
                new Protection("Teacher", and(needs, need(PpeItem.LAB_COAT, "chemicals are handled"))),
                new Protection(
                        "Technician, making up",
                        and(
                                needs,
                                need(PpeItem.GLOVES, "stock is stronger than what is made from it"),
                                need(PpeItem.LAB_COAT, "chemicals are handled"))));
    }

    private static List<PpeNeed> and(List<PpeNeed> needs, PpeNeed... more) {
        var all = new ArrayList<>(needs);
        for (var need : more) {
            if (all.stream().noneMatch(known -> known.item() == need.item())) {
                all.add(need);
            }
        }
        return List.copyOf(all);
    }

    private static PpeNeed need(PpeItem item, String because) {
        return new PpeNeed(item, because, Ppe.CONFIDENCE);
    }
}
