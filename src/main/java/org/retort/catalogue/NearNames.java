package org.retort.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// Names that are nearly what was typed: `sodum hydroxid` is near `sodium hydroxide`. Every word must be near some word
/// of the substance; short words and numbers must be right.
final class NearNames {

    private static final LevenshteinDistance ONE = new LevenshteinDistance(1);
    private static final LevenshteinDistance TWO = new LevenshteinDistance(2);
    private static final int ONE_FROM = 4;
    private static final int TWO_FROM = 8;
    private static final int FAR = 100;

    private NearNames() {}

    /// A substance and all that it is found by.
    record Named(SubstanceId id, String nameKey, String searchText) {}

    /// Those that are near, the nearest first.
    static List<SubstanceId> of(String key, List<Named> all, int limit) {
        var words = key.split(" ");
        record Near(Named named, int distance) {}
        return all.stream()
                .map(named -> new Near(named, distance(words, named)))
                .filter(near -> near.distance < FAR)
                .sorted(Comparator.comparingInt(Near::distance)
                        .thenComparing(near -> near.named.nameKey().length())
                        .thenComparing(near -> near.named.nameKey()))
                .limit(limit)
                .map(near -> near.named.id())
                .toList();
    }

    /// Twice the letters that are wrong, and one for each word that is not of the name itself.
    private static int distance(String[] words, Named named) {
        var name = named.nameKey().split(" ");
        var other = named.searchText().split(" ");
        var sum = 0;
        for (var word : words) {
            sum += Math.min(2 * nearest(word, name), 2 * nearest(word, other) + 1);
            if (sum >= FAR) {
                return FAR;
            }
        }
        return sum;
    }

    private static int nearest(String word, String[] known) {
        return Stream.of(known).mapToInt(it -> apart(word, it)).min().orElse(FAR);
    }

    private static int apart(String typed, String known) {
        if (known.startsWith(typed)) {
            return 0;
        }
        if (typed.length() < ONE_FROM || typed.chars().allMatch(Character::isDigit)) {
            return FAR;
        }
        var apart = (typed.length() < TWO_FROM ? ONE : TWO).apply(typed, known);
        return apart < 0 ? FAR : apart;
    }
}
