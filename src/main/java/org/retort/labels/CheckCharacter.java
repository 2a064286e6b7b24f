package org.retort.labels;

/// The check character of a label code: a weighted sum over the field of 32 elements.
///
/// Each place weighs a different power of the field's generator. A wrong character changes the sum, because no
/// weight is zero; two neighbours changing places changes it too, because their weights differ. So every single
/// error and every swap of neighbours is caught, whatever the characters.
final class CheckCharacter {

    /// Crockford's alphabet: no I, L, O or U. The place of a symbol is its value, 0 to 31.
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// x⁵ + x² + 1, which makes x a generator of the field.
    private static final int MODULUS = 0b100101;

    private CheckCharacter() {}

    /// The character that makes `payload` a whole code.
    static char of(String payload) {
        return ALPHABET.charAt(sum(payload));
    }

    static boolean fits(String code) {
        return of(code.substring(0, code.length() - 1)) == code.charAt(code.length() - 1);
    }

    /// Horner's scheme: the first character ends with the highest power; the check character itself weighs 1.
    private static int sum(String payload) {
        var sum = 0;
        for (var place = 0; place < payload.length(); place++) {
            sum = timesGenerator(sum ^ ALPHABET.indexOf(payload.charAt(place)));
        }
        return sum;
    }

    private static int timesGenerator(int value) {
        var doubled = value << 1;
        return (doubled & 0b100000) == 0 ? doubled : doubled ^ MODULUS;
    }
}
