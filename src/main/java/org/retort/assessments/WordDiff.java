package org.retort.assessments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Compares two texts word by word, so that a reader sees what was added and what was taken away.
public final class WordDiff {

    /// What became of some words.
    public enum Change {
        SAME,
        ADDED,
        REMOVED
    }

    /// Words that share a fate, with single blanks between them.
    public record Span(Change change, String words) {}

    private final String[] before;
    private final String[] after;
    private final int[][] longest;

    private WordDiff(String before, String after) {
        this.before = words(before);
        this.after = words(after);
        longest = new int[this.before.length + 1][this.after.length + 1];
        for (var i = this.before.length - 1; i >= 0; i--) {
            for (var j = this.after.length - 1; j >= 0; j--) {
                longest[i][j] = this.before[i].equals(this.after[j])
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
    }

    /// The fewest words marked that turn `before` into `after`: `no heat` to `low heat` is −no, +low, heat.
    public static List<Span> between(String before, String after) {
        return new WordDiff(before, after).spans();
    }

    private List<Span> spans() {
        var spans = new ArrayList<Span>();
        var i = 0;
        var j = 0;
        while (i < before.length || j < after.length) {
            if (i < before.length && j < after.length && before[i].equals(after[j])) {
                add(spans, Change.SAME, before[i++]);
                j++;
            } else if (i < before.length && (j == after.length || longest[i + 1][j] >= longest[i][j + 1])) {
                add(spans, Change.REMOVED, before[i++]);
            } else {
                add(spans, Change.ADDED, after[j++]);
            }
        }
        return List.copyOf(spans);
    }

    private static void add(List<Span> spans, Change change, String word) {
        if (!spans.isEmpty() && spans.getLast().change() == change) {
            spans.add(new Span(change, spans.removeLast().words() + " " + word));
        } else {
            spans.add(new Span(change, word));
        }
    }

    private static String[] words(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
