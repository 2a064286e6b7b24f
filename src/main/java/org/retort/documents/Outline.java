package org.retort.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.retort.documents.Artwork.Step;

/// Reads the path of a drawing: absolute M, L, C, Q and Z, which is all that our drawings use.
final class Outline {

    private static final Pattern TOKEN = Pattern.compile("([MLCQZ])|(-?\\d*\\.?\\d+)");

    private final List<Step> steps = new ArrayList<>();
    private final Matcher tokens;
    private double x;
    private double y;

    Outline(String path) {
        tokens = TOKEN.matcher(path);
        var command = 'M';
        while (tokens.find()) {
            if (tokens.group(1) != null) {
                command = tokens.group(1).charAt(0);
                if (command == 'Z') {
                    steps.add(new Step.Close());
                    continue;
                }
                advance();
            }
            step(command);
            command = command == 'M' ? 'L' : command;
        }
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /// The matcher stands on the first number.
    private void step(char command) {
        switch (command) {
            case 'M' -> steps.add(new Step.Move(x = number(), y = next()));
            case 'L' -> steps.add(new Step.Line(x = number(), y = next()));
            case 'C' -> steps.add(new Step.Curve(number(), next(), next(), next(), x = next(), y = next()));
            case 'Q' -> quadratic(number(), next(), next(), next());
            default -> throw new IllegalArgumentException("unknown stroke: " + command);
        }
    }

    /// A curve with one control point, as one with two.
    private void quadratic(double controlX, double controlY, double toX, double toY) {
        steps.add(new Step.Curve(
                x + 2 * (controlX - x) / 3,
                y + 2 * (controlY - y) / 3,
                toX + 2 * (controlX - toX) / 3,
                toY + 2 * (controlY - toY) / 3,
                toX,
                toY));
        x = toX;
        y = toY;
    }

    private double next() {
        advance();
        return number();
    }

    private double number() {
        return Double.parseDouble(tokens.group(2));
    }

    private void advance() {
        if (!tokens.find()) {
            throw new IllegalArgumentException("the path ends too early");
        }
    }
}
