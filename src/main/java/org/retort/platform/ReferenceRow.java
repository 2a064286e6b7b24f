package org.retort.platform;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.retort.quantity.Unit;

/// One row of a reference table, its cells by column name.
public record ReferenceRow(String table, Map<String, String> cells) {

    public ReferenceRow {
        cells = Map.copyOf(cells);
    }

    /// The cell's text, empty when nothing is given.
    ///
    /// @throws IllegalArgumentException if the table has no such column
    public String text(String column) {
        var text = cells.get(column);
        if (text == null) {
            throw new IllegalArgumentException("%s has no column %s".formatted(table, column));
        }
        return text.strip();
    }

    /// The cell's text as people read it: `2 mol/dm3` is `2 mol/dm³`.
    ///
    /// @throws IllegalArgumentException if the table has no such column
    public String prose(String column) {
        return Unit.inWords(text(column));
    }

    /// Whether the cell holds anything.
    public boolean has(String column) {
        return !text(column).isEmpty();
    }

    public Optional<BigDecimal> number(String column) {
        return has(column) ? Optional.of(new BigDecimal(text(column))) : Optional.empty();
    }

    /// The parts of a cell such as `H314 H335` or `acid|vent`, separated by `separator`.
    public List<String> parts(String column, String separator) {
        return Arrays.stream(text(column).split(Pattern.quote(separator)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
