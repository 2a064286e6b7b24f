package org.retort.stock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The order of the tree: each place follows the one it stands in, siblings by name, `Shelf 2` before `Shelf 10`.
final class PlaceOrder {

    private static final Comparator<Place> BY_NAME = Comparator.<Place, String>comparing(
                    place -> SearchWords.sortKey(place.name()))
            .thenComparing(place -> place.id().value());

    private PlaceOrder() {}

    static List<Place> tree(List<Place> places) {
        var children = new HashMap<@Nullable PlaceId, List<Place>>();
        for (var place : places) {
            children.computeIfAbsent(place.parent(), _ -> new ArrayList<>()).add(place);
        }
        var tree = new ArrayList<Place>(places.size());
        add(null, children, tree);
        return tree;
    }

    private static void add(@Nullable PlaceId parent, Map<@Nullable PlaceId, List<Place>> children, List<Place> tree) {
        children.getOrDefault(parent, List.of()).stream().sorted(BY_NAME).forEach(place -> {
            tree.add(place);
            add(place.id(), children, tree);
        });
    }
}
