package org.retort.shell;

import java.util.List;
import org.retort.platform.ui.SearchHit;
import org.retort.platform.ui.SearchSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Asks every room for what matches, in the order of the rooms.
@Component
class Search {

    /// What one room found.
    record Found(String heading, List<SearchHit> hits) {}

    private static final int PER_ROOM = 6;
    private static final int SHORTEST = 2;

    private final ObjectProvider<SearchSource> sources;

    Search(ObjectProvider<SearchSource> sources) {
        this.sources = sources;
    }

    /// What was found, without the rooms that found nothing; a single letter, or signs alone, find nothing.
    List<Found> find(String text) {
        var wanted = text.strip();
        return wanted.length() < SHORTEST || wanted.codePoints().noneMatch(Character::isLetterOrDigit)
                ? List.of()
                : sources.orderedStream()
                        .map(source -> new Found(source.heading(), hits(source, wanted)))
                        .filter(found -> !found.hits().isEmpty())
                        .toList();
    }

    private static List<SearchHit> hits(SearchSource source, String text) {
        try {
            return source.find(text, PER_ROOM);
        } catch (AccessDeniedException _) {
            return List.of(); // a room that this person may not enter has nothing to show
        }
    }
}
