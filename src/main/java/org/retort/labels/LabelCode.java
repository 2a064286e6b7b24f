package org.retort.labels;

import java.io.Serializable;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// What a label says of a thing, and nothing else does: seven random characters and a check character, `J4XRM828`.
public record LabelCode(String value) implements Serializable {

    private static final int LENGTH = 8;
    private static final Pattern ADDRESS = Pattern.compile("^.*/S/", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_CODE = Pattern.compile("[/?#].*$");
    private static final Pattern GAPS = Pattern.compile("[\\s\\-]+");
    private static final Pattern SYMBOLS = Pattern.compile("[" + CheckCharacter.ALPHABET + "]{" + LENGTH + "}");

    public LabelCode {
        if (!SYMBOLS.matcher(value).matches() || !CheckCharacter.fits(value)) {
            throw new IllegalArgumentException("no label code: " + value);
        }
    }

    /// What came of reading a scan or of something typed.
    public sealed interface Reading {

        record Read(LabelCode code) implements Reading {}

        /// It cannot be a code at all; `reason` is a sentence for who scanned it.
        record Unreadable(String reason) implements Reading {}

        /// It looks like a code, but a character is wrong or two have changed places.
        record WrongCheck(String reason) implements Reading {}
    }

    /// Reads what a camera, a scanner or a person gives: `HTTPS://OLD.EXAMPLE/S/J4XRM828` of any host, `j4xr m828`,
    /// with I and L for 1 and O for 0.
    public static Reading parse(String text) {
        var address = ADDRESS.matcher(text.strip()).replaceFirst("");
        var typed = GAPS.matcher(AFTER_CODE.matcher(address).replaceFirst("")).replaceAll("");
        var code = typed.toUpperCase(Locale.ROOT)
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
        if (!SYMBOLS.matcher(code).matches()) {
            return new Reading.Unreadable(
                    code.length() == LENGTH
                            ? "“%s” is no label code: a code has only digits and letters, and no U.".formatted(typed)
                            : "That is no label code: a code has 8 characters, such as J4XR M828.");
        }
        if (!CheckCharacter.fits(code)) {
            return new Reading.WrongCheck(
                    "%s is not a code of ours: one character is wrong, or two have changed places. Scan or type it again."
                            .formatted(spaced(code)));
        }
        return new Reading.Read(new LabelCode(code));
    }

    /// A new code; about 34 thousand million are possible.
    static LabelCode random(RandomGenerator random) {
        var payload = new StringBuilder(LENGTH);
        for (var place = 1; place < LENGTH; place++) {
            payload.append(CheckCharacter.ALPHABET.charAt(random.nextInt(CheckCharacter.ALPHABET.length())));
        }
        return new LabelCode(
                payload.append(CheckCharacter.of(payload.toString())).toString());
    }

    /// As people read it: `J4XR M828`.
    public String label() {
        return spaced(value);
    }

    private static String spaced(String code) {
        return code.substring(0, LENGTH / 2) + " " + code.substring(LENGTH / 2);
    }

    @Override
    public String toString() {
        return value;
    }
}
