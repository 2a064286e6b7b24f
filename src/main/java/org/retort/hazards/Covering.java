package org.retort.hazards;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Which statement says another one already, because it stands for the graver category of the same effect: `H314`
/// covers `H318` and `H315`.
public final class Covering {

    /// Each row from the gravest on.
    private static final List<List<String>> GRADES = List.of(
            List.of("H314", "H318", "H319"),
            List.of("H314", "H315"),
            List.of("H300", "H301", "H302"),
            List.of("H310", "H311", "H312"),
            List.of("H330", "H331", "H332"),
            List.of("H220", "H221"),
            List.of("H222", "H223"),
            List.of("H224", "H225", "H226"),
            List.of("H271", "H272"),
            List.of("H340", "H341"),
            List.of("H350", "H351"),
            List.of("H370", "H371"),
            List.of("H372", "H373"),
            List.of("H410", "H411", "H412", "H413"),
            List.of("H410", "H400"));

    private Covering() {}

    /// Whether every single code of `statement` is among `others`, or is covered by one of them: `H315` by `H314`, and
    /// `H301+H311` by `H301` with `H310`.
    public static boolean isCovered(HazardStatement statement, Collection<HazardStatement> others) {
        var known = others.stream().flatMap(HazardStatement::codes).toList();
        return statement.codes().allMatch(code -> known.stream().anyMatch(other -> covers(other, code)));
    }

    static boolean covers(String graver, String code) {
        return graver.equals(code)
                || coversHarmToChildren(graver, code)
                || GRADES.stream()
                        .anyMatch(row ->
                                row.contains(graver) && row.contains(code) && row.indexOf(graver) < row.indexOf(code));
    }

    /// `H360FD` covers `H360F` and `H361d`: the letters say fertility or the unborn child, small ones suspicion.
    private static boolean coversHarmToChildren(String graver, String code) {
        if (!graver.startsWith("H360") && !(graver.startsWith("H361") && code.startsWith("H361"))) {
            return false;
        }
        if (!code.startsWith("H360") && !code.startsWith("H361")) {
            return false;
        }
        return Arrays.stream(code.substring(4).split("")).allMatch(letter -> says(graver.substring(4), letter, code));
    }

    private static boolean says(String graver, String letter, String code) {
        return graver.contains(letter)
                || (code.startsWith("H361") && graver.contains(letter.toUpperCase(Locale.ROOT)))
                || (graver.isEmpty() && letter.isEmpty());
    }
}
