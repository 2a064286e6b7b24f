package org.retort.catalogue;

import java.util.List;
import org.retort.people.NameCopies;
import org.springframework.stereotype.Component;

/// Who assessed by hand, decided, wrote a recipe down or changed facts: their names stand beside what they did.
@Component
class NamesOnSubstances implements NameCopies {

    @Override
    public List<Copy> copies() {
        return List.of(
                Copy.of("hand_assessment", "assessed_by", "assessed_by_name"),
                Copy.of("substance_decision", "decided_by", "decided_by_name"),
                Copy.of("mixture_recipe", "recorded_by", "recorded_by_name"),
                Copy.of("substance_change", "changed_by", "changed_by_name"));
    }
}
