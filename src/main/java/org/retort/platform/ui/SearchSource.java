package org.retort.platform.ui;

import java.util.List;

/// What a room offers to the search that is one key away from everywhere; a bean of it is asked on each word typed.
public interface SearchSource {

    /// What the hits are, in the plural: `Containers`.
    String heading();

    /// Hits that who is signed in may open, best first; nothing for somebody who may not.
    List<SearchHit> find(String text, int limit);
}
