package org.retort;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.retort.testing.SafetyRule;

/// The rules of docs/rules.md and the tests that prove them: none without the other.
class SafetyRulesTest {

    private static final Pattern RULE = Pattern.compile("^\\| (SR-\\d{3}) \\|", Pattern.MULTILINE);

    @Test
    void each_rule_has_a_test_and_each_test_a_rule() throws IOException {
        var written = RULE.matcher(Files.readString(Path.of("docs", "rules.md")))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(written).isNotEmpty().doesNotHaveDuplicates().isSorted();
        assertThat(proven()).isEqualTo(new TreeSet<>(written));
    }

    private static Set<String> proven() {
        return new ClassFileImporter()
                .importPackages("org.retort").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(SafetyRule.class))
                        .flatMap(method -> Arrays.stream(
                                method.getAnnotationOfType(SafetyRule.class).value()))
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
