package org.retort.requests;

import java.util.List;
import org.retort.people.NameCopies;
import org.springframework.stereotype.Component;

/// Who picked, ticked and did what with a request: their names stand beside it.
@Component
class NamesOnRequests implements NameCopies {

    @Override
    public List<Copy> copies() {
        return List.of(
                Copy.of("request_pick", "by_person", "by_name"),
                Copy.of("request_event", "person_id", "person_name"),
                Copy.nameOnly("request_line", "present_by"));
    }
}
