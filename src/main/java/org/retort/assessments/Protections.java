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

    /// For pupils and teacher what handling asks for, and for whoever makes it up what making up asks for.
    static List<Protection> from(Collection<Classification> used) {
        if (used.isEmpty()) {
            return List.of();
        }
        var needs = Ppe.forClassifications(used);
        return List.of(
                new Protection("Each pupil", and(needs, PpeItem.WASH_HANDS)),
                new Protection("Teacher", and(needs, PpeItem.LAB_COAT)),
                new Protection("Technician, making up", Ppe.forMakingUp(used)));
    }

    private static List<PpeNeed> and(List<PpeNeed> needs, PpeItem more) {
        var all = new ArrayList<>(needs);
        all.add(new PpeNeed(more, "chemicals are handled", Ppe.CONFIDENCE));
        return List.copyOf(all);
    }
}
