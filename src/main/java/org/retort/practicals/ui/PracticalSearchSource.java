package org.retort.practicals.ui;

import java.util.List;
import org.retort.platform.ui.SearchHit;
import org.retort.platform.ui.SearchSource;
import org.retort.practicals.PracticalFilter;
import org.retort.practicals.Practicals;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/// Finds practicals by title, place in the course or anything in their kit.
@Component
class PracticalSearchSource implements SearchSource {

    private final Practicals practicals;

    PracticalSearchSource(Practicals practicals) {
        this.practicals = practicals;
    }

    @Override
    public String heading() {
        return "Practicals";
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        return practicals.list(PracticalFilter.text(text), PageRequest.ofSize(limit)).stream()
                .map(row -> new SearchHit(row.title(), row.place(), PracticalsNavigation.route(row.id())))
                .toList();
    }
}
