package org.retort.catalogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.HazardKnowledge;
import org.retort.hazards.SupplierHazard;

/// One line of a classification that somebody wrote down: `Skin Corr. 1B; H314; 5`, of which only the code must be
/// there.
///
/// @param category as the sheet writes it, such as `Skin Corr. 1B`; empty where only the statement is known
/// @param fromPercent % w/w from which it holds when diluted; null where the sheet gives no limit of its own
public record StatedHazard(
        String category, String code, @Nullable BigDecimal fromPercent) {

    private static final Pattern LINE = Pattern.compile(
            "(?:(?<category>[\\p{L}][^;]*?)\\s*[;,:]?\\s+)?(?<code>(?:EUH|H)\\d{3}\\p{L}{0,2})\\s*(?:[;,:]?\\s*(?:≥|>=|from)?\\s*(?<from>\\d+(?:\\.\\d+)?)\\s*%?)?");

    public static StatedHazard of(String code) {
        return new StatedHazard("", code, null);
    }

    /// Reads one line as people type it: `H314`, `Skin Corr. 1B H314`, `Skin Corr. 1B; H314; 5 %`.
    public static Optional<StatedHazard> parse(String line) {
        var found = LINE.matcher(line.strip());
        if (!found.matches() || HazardKnowledge.find(found.group("code")).isEmpty()) {
            return Optional.empty();
        }
        var category = found.group("category");
        var from = found.group("from");
        return Optional.of(new StatedHazard(
                category == null ? "" : category.strip(),
                found.group("code"),
                from == null ? null : new BigDecimal(from)));
    }

    /// As the engine reads it; where the sheet gives no category, the strictest that the code can stand for.
    SupplierHazard ofSupplier() {
        return new SupplierHazard(category, code, fromPercent, null, null).withClass();
    }

    /// Why it cannot be a line of a supplier's sheet, with how to mend it; empty when it can.
    Optional<String> problem() {
        return ofSupplier().problem().map(why -> "“%s”: %s".formatted(line(), why));
    }

    /// The line of a supplier's sheet as people read it: `H314, taken as Skin Corr. 1A, the strictest it can
    /// stand for`.
    public String ofSupplierInWords() {
        var taken = ofSupplier().category();
        return category.isEmpty() && !taken.isEmpty()
                ? "%s, taken as %s, the strictest it can stand for".formatted(line(), taken)
                : line();
    }

    /// As it is kept and read again.
    public String line() {
        var from = fromPercent == null ? "" : "; " + fromPercent.toPlainString();
        return (category.isEmpty() ? code : category + "; " + code) + from;
    }

    static List<StatedHazard> parseAll(String lines) {
        return Arrays.stream(lines.split("\n"))
                .filter(line -> !line.isBlank())
                .flatMap(line -> parse(line).stream())
                .toList();
    }

    static String lines(List<StatedHazard> hazards) {
        return hazards.stream().map(StatedHazard::line).collect(Collectors.joining("\n"));
    }
}
