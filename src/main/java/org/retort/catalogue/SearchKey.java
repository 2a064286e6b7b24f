package org.retort.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How names are spelled for searching: lower case, without accents and marks, `sulph` and `sulf` the same, so that
/// `Propan-2-ol` is found by `propan 2 ol` and `propan2ol`, and `H₂SO₄` by `h2so4`.
final class SearchKey {

    /// How many words of a search count; the rest is ignored.
    static final int WORDS = 4;

    private SearchKey() {}

    /// One text in the spelling of searches: `Propan-2-ol` is `propan 2 ol`.
    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replace("sulph", "sulf")
                .replace("aluminum", "aluminium")
                .replaceAll("\\bces(?=ium)", "caes")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /// All that a thing is found by, each text also without its blanks, cut at `longest`.
    static String all(int longest, String... texts) {
        var keys = Arrays.stream(texts)
                .map(SearchKey::of)
                .flatMap(key -> Stream.of(key, key.replace(" ", "")))
                .filter(key -> !key.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        return keys.substring(0, Math.min(longest, keys.length()));
    }

    /// The patterns that must all be found: always [#WORDS], filled up with one that matches everything.
    static List<String> patterns(String text) {
        var words = Arrays.stream(of(text).split(" ")).map(word -> "%" + word + "%");
        return Stream.concat(words, Stream.generate(() -> "%")).limit(WORDS).toList();
    }
}
