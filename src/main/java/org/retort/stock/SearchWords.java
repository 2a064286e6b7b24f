package org.retort.stock;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;

/// How text is made comparable for search and order: small letters, no accents or marks, `sulph` and `sulf` the same,
/// so that `Propan-2-ol` is found by `propan 2 ol` and by `propan2ol`, and 2 mol/dm³ by `2m`.
final class SearchWords {

    /// How many words of a search count; the rest is ignored.
    static final int WORDS = 4;

    private static final int LONGEST_KEY = 300;

    private SearchWords() {}

    /// `Sulphuric acid, 0.5 mol/dm³` becomes `sulfuric acid 0.5 mol dm3`.
    static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replace("sulph", "sulf")
                .replaceAll("(?<!\\d)\\.|\\.(?!\\d)", " ")
                .replaceAll("[^\\p{L}\\p{N}.]+", " ")
                .strip();
    }

    /// All that a thing is found by, each text also without its blanks.
    static String all(String... texts) {
        return Arrays.stream(texts)
                .map(SearchWords::normalise)
                .flatMap(key -> Stream.of(key, key.replace(" ", "")))
                .filter(key -> !key.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /// The key of the order of names, in which numbers count as numbers: `0.5` before `2` before `10`.
    static String sortKey(String text) {
        var key = new StringBuilder();
        for (var word : normalise(text).split(" ")) {
            var whole = word.indexOf('.') < 0 ? word : word.substring(0, word.indexOf('.'));
            var isNumber = !whole.isEmpty() && whole.chars().allMatch(Character::isDigit);
            key.append(isNumber ? "0".repeat(Math.max(0, 6 - whole.length())) : "")
                    .append(word)
                    .append(' ');
        }
        return key.substring(0, Math.min(LONGEST_KEY, key.length())).strip();
    }

    /// What people say for mol/dm³: `2m`; empty for other strengths.
    static String shortStrength(@Nullable Strength strength) {
        return strength == null || strength.unit() != StrengthUnit.MOL_PER_DM3
                ? ""
                : strength.value().toPlainString() + "m";
    }

    /// The patterns that must all be found: always [#WORDS], filled up with one that matches everything.
    static List<String> patterns(String text) {
        var words = Arrays.stream(normalise(text).split(" ")).map(word -> "%" + word + "%");
        return Stream.concat(words, Stream.generate(() -> "%")).limit(WORDS).toList();
    }

    /// A text in small letters that is looked for as it is, with `escape '!'`.
    static String literal(String text) {
        return text.toLowerCase(Locale.UK).replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
