package org.retort.people;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// A person's name as it is written, `Ms Sana Khan`, and how a school shortens it where there is no room.
public record CalledName(String full) {

    private static final Set<String> TITLES = Set.of("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof");

    /// As she is called in school, `Ms Khan`; a name without a title, such as `Priya Nair`, stays whole.
    public String brief() {
        var words = words();
        return words.length > 2 && TITLES.contains(words[0]) ? words[0] + " " + words[words.length - 1] : full;
    }

    /// `SK`: of the name, not of the title.
    public String initials() {
        return Arrays.stream(words())
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .limit(2)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private String[] words() {
        return full.strip().split("\\s+");
    }
}
