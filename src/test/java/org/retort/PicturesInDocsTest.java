package org.retort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// That every picture of a document, label or screen is shown somewhere, and every one shown is there.
class PicturesInDocsTest {

    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]+)]\\(([^)]+\\.png)\\)");

    @Test
    void the_documentation_shows_each_picture_and_none_that_is_missing() throws IOException {
        var shown = new TreeSet<Path>();
        for (var page : List.of(Path.of("README.md"), Path.of("docs/documents.md"))) {
            PICTURE.matcher(Files.readString(page))
                    .results()
                    .map((MatchResult found) -> page.resolveSibling(found.group(2)))
                    .forEach(shown::add);
        }

        try (var files = Files.walk(Path.of("docs/pictures"))) {
            assertThat(shown)
                    .containsExactlyInAnyOrderElementsOf(
                            files.filter(file -> file.toString().endsWith(".png"))
                                    .toList());
        }
    }
}
