package org.retort.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/// A table of the reference library, read from the program's own resources (`reference/NAME.csv`).
public final class ReferenceTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private ReferenceTable() {}

    /// Reads all rows of `reference/name`; callers keep what they make of them.
    ///
    /// @throws IllegalArgumentException if there is no such table
    public static List<ReferenceRow> rows(String name) {
        var resource = ReferenceTable.class.getResourceAsStream("/reference/" + name);
        if (resource == null) {
            throw new IllegalArgumentException("no reference table " + name);
        }
        try (var reader = new InputStreamReader(resource, StandardCharsets.UTF_8);
                var parser = FORMAT.parse(reader)) {
            return parser.stream()
                    .map(csv -> new ReferenceRow(name, csv.toMap()))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
