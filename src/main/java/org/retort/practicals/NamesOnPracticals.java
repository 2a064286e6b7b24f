package org.retort.practicals;

import java.util.List;
import org.retort.people.NameCopies;
import org.springframework.stereotype.Component;

/// Who checked a practical and who changed it: their names alone are kept.
@Component
class NamesOnPracticals implements NameCopies {

    @Override
    public List<Copy> copies() {
        return List.of(Copy.nameOnly("practical", "checked_by"), Copy.nameOnly("practical_change", "changed_by"));
    }
}
