package org.retort.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Shortens a name by rule where a label has no room for it, one rule after the other, each on top of the last:
///
/// 1. words that have a usual short form take it: `solution` becomes `soln`;
/// 2. a remark in brackets goes, unless it says what the thing is (`glacial`, `anhydrous` …) or belongs to the name
///    (`iron(III)`);
/// 3. what follows the last comma and blank goes, again unless it says what the thing is, and so on to the first;
/// 4. of a path to a place, the outer places go: `Store › Acids › Shelf 2` becomes `Shelf 2`.
///
/// A strength is never shortened: it is a text of its own.
final class Abbreviations {

    private static final Map<String, String> SHORT = shortForms();
    private static final Set<String> TELLING = Set.of(
            "glacial",
            "fuming",
            "concentrated",
            "conc",
            "anhyd",
            "sat",
            "dilute",
            "anhydrous",
            "hydrated",
            "saturated",
            "solid",
            "liquid",
            "gas",
            "powder",
            "powdered",
            "granules",
            "pellets",
            "turnings",
            "ribbon",
            "red",
            "white",
            "yellow",
            "acidified",
            "alcoholic",
            "aqueous",
            "wet",
            "dry");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern REMARK = Pattern.compile("\\s\\(([^()]*)\\)");
    private static final String PATH = " › ";
    private static final int LEAST_LETTERS = 4;

    private Abbreviations() {}

    /// The text as it is, and ever shorter ones, each only once.
    static List<String> of(String text) {
        var shorter = new ArrayList<String>();
        shorter.add(text);
        var words = WORD.matcher(text).replaceAll(found -> shortForm(found.group()));
        add(shorter, words);
        add(shorter, withoutRemarks(words));
        cutBack(shorter, ", ", false);
        cutBack(shorter, PATH, true);
        return List.copyOf(shorter);
    }

    private static void add(List<String> shorter, String text) {
        if (!text.equals(shorter.getLast()) && !text.isBlank()) {
            shorter.add(text);
        }
    }

    private static String shortForm(String word) {
        var found = SHORT.get(word.toLowerCase(Locale.ROOT));
        if (found == null) {
            return word;
        }
        return Character.isUpperCase(word.charAt(0))
                ? Character.toUpperCase(found.charAt(0)) + found.substring(1)
                : found;
    }

    private static String withoutRemarks(String text) {
        return REMARK.matcher(text).replaceAll(found -> tells(found.group(1)) ? found.group() : "");
    }

    private static void cutBack(List<String> shorter, String separator, boolean fromFront) {
        var text = shorter.getLast();
        while (text.contains(separator)) {
            var at = fromFront ? text.indexOf(separator) : text.lastIndexOf(separator);
            if (!fromFront && tells(text.substring(at + 1))) {
                return;
            }
            text = (fromFront ? text.substring(at + separator.length()) : text.substring(0, at)).strip();
            if (text.length() < LEAST_LETTERS) {
                return;
            }
            add(shorter, text);
        }
    }

    private static boolean tells(String words) {
        return WORD.matcher(words)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .anyMatch(TELLING::contains);
    }

    private static Map<String, String> shortForms() {
        var forms = new LinkedHashMap<String, String>();
        forms.put("solution", "soln");
        forms.put("solutions", "solns");
        forms.put("indicator", "ind.");
        forms.put("universal", "univ.");
        forms.put("concentrated", "conc.");
        forms.put("anhydrous", "anhyd.");
        forms.put("saturated", "sat.");
        forms.put("distilled", "dist.");
        forms.put("deionised", "deion.");
        forms.put("temperature", "temp.");
        forms.put("laboratory", "lab");
        forms.put("cupboard", "cpd");
        forms.put("cabinet", "cab.");
        forms.put("refrigerator", "fridge");
        forms.put("chemical", "chem.");
        forms.put("chemicals", "chems");
        forms.put("equipment", "equip.");
        forms.put("bottle", "btl");
        forms.put("bottles", "btls");
        forms.put("approximately", "approx.");
        forms.put("and", "&");
        return Map.copyOf(forms);
    }
}
