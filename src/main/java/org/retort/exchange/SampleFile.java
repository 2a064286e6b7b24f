package org.retort.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/// A file of sample data: CSV with a header row, one record a line, which a person can read and edit.
record SampleFile(Path file) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /// All rows, in the order of the file.
    List<SampleRow> rows() {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var parser = FORMAT.parse(reader)) {
            return parser.stream()
                    .map(line -> new SampleRow(
                            "%s, line %d".formatted(file.getFileName(), line.getRecordNumber() + 1), line.toMap()))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("the sample data cannot be read: " + file, broken);
        }
    }
}
