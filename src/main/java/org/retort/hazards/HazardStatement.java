package org.retort.hazards;

import java.util.Arrays;
import java.util.stream.Stream;

/// What a hazard is in the law's words: `H314`, `Causes severe skin burns and eye damage.`
public record HazardStatement(String code, String text) {

    /// As people read it: `H314 Causes severe skin burns and eye damage.`
    public String label() {
        return code + " " + text;
    }

    /// The single codes of a combined one: `H301+H311` is `H301` and `H311`.
    public Stream<String> codes() {
        return Arrays.stream(code.split("\\+")).map(String::strip);
    }
}
