package org.retort.hazards;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// From which strength the law speaks of a substance, as its list writes it.
sealed interface LegalThreshold {

    MathContext EXACT = MathContext.DECIMAL64;

    /// How it is put after "the law counts it": `above 3 % w/w`, `at any strength`.
    String words();

    /// Whether a mass percentage is one the law speaks of.
    boolean isMetBy(BigDecimal massPercent);

    /// Whether it is met where the strength is not known; only a limit from above is not, as the list has the stronger
    /// ones in another row.
    default boolean isMetByUnknown() {
        return true;
    }

    /// Reads `any`, `3% w/w`, `30% w/w (24% v/v)`, `16% N`, `12% total caustic alkalinity`, `>70% Al, <200 um` and
    /// `60% w/w or less`.
    ///
    /// @throws IllegalArgumentException if it is none of them
    static LegalThreshold parse(String text) {
        if (text.equals("any")) {
            return new Any();
        }
        var number = Pattern.compile(">?(\\d+(?:\\.\\d+)?)% (.*)").matcher(text);
        if (!number.matches()) {
            throw new IllegalArgumentException("no threshold of the law: " + text);
        }
        var percent = new BigDecimal(number.group(1));
        var rest = number.group(2);
        return switch (rest) {
            case "w/w or less" -> new UpTo(percent);
            case "N" -> new Nitrogen(percent);
            case "w/w" -> new Above(percent, "w/w", "");
            case "total caustic alkalinity" ->
                new Above(percent, rest, "counted here as % w/w of the hydroxide itself");
            default -> measured(text, percent, rest);
        };
    }

    private static LegalThreshold measured(String text, BigDecimal percent, String rest) {
        var byVolume = Pattern.compile("w/w \\((\\d+% v/v)\\)").matcher(rest);
        if (byVolume.matches()) {
            return new Above(percent, "w/w", "or " + byVolume.group(1).replace("%", " %"));
        }
        var powder = Pattern.compile("(Al|Mg), <(\\d+) um").matcher(rest);
        if (powder.matches()) {
            return new Above(percent, powder.group(1), "and only if finer than %s µm".formatted(powder.group(2)));
        }
        throw new IllegalArgumentException("no threshold of the law: " + text);
    }

    /// At any strength.
    record Any() implements LegalThreshold {

        @Override
        public String words() {
            return "at any strength";
        }

        @Override
        public boolean isMetBy(BigDecimal massPercent) {
            return massPercent.signum() > 0;
        }
    }

    /// Above a percentage of the substance.
    ///
    /// @param of what the percentage is of, `w/w` for the substance itself
    /// @param further what else has to be looked at, or empty
    record Above(BigDecimal percent, String of, String further) implements LegalThreshold {

        @Override
        public String words() {
            return "above %s %% %s%s".formatted(percent.toPlainString(), of, further.isEmpty() ? "" : ", " + further);
        }

        @Override
        public boolean isMetBy(BigDecimal massPercent) {
            return massPercent.compareTo(percent) > 0;
        }
    }

    /// Up to a percentage of the substance; the same list has what is stronger in another row.
    record UpTo(BigDecimal percent) implements LegalThreshold {

        @Override
        public String words() {
            return "at or below %s %% w/w".formatted(percent.toPlainString());
        }

        @Override
        public boolean isMetBy(BigDecimal massPercent) {
            return massPercent.compareTo(percent) <= 0;
        }

        @Override
        public boolean isMetByUnknown() {
            return false;
        }
    }

    /// From a percentage of nitrogen in relation to ammonium nitrate: two atoms of it in NH₄NO₃.
    record Nitrogen(BigDecimal percent) implements LegalThreshold {

        private static final BigDecimal SHARE =
                new BigDecimal("2").multiply(new BigDecimal("14.007")).divide(new BigDecimal("80.04"), EXACT);

        @Override
        public String words() {
            return "from %s %% nitrogen".formatted(percent.toPlainString());
        }

        @Override
        public boolean isMetBy(BigDecimal massPercent) {
            return massPercent.multiply(SHARE).compareTo(percent) >= 0;
        }
    }

    /// For a percentage that may be unknown.
    default Restricted.Standing standing(@Nullable BigDecimal massPercent) {
        if (massPercent == null) {
            return isMetByUnknown() ? Restricted.Standing.ASSUMED : Restricted.Standing.NOT_MET;
        }
        return isMetBy(massPercent) ? Restricted.Standing.MET : Restricted.Standing.NOT_MET;
    }
}
