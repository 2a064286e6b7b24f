package org.retort.documents;

/// Lowers the counts in a chemical formula to the subscript characters of Unicode, which copy and read out rightly.
final class Subscripts {

    private static final char SUBSCRIPT_ZERO = '₀';

    private Subscripts() {}

    /// `CuSO4·5H2O` becomes `CuSO₄·5H₂O`: a number counts what stands before it, so one after a dot stays on the line.
    static String lower(String formula) {
        var lowered = new StringBuilder(formula.length());
        var counting = false;
        for (var sign : formula.toCharArray()) {
            var digit = sign >= '0' && sign <= '9';
            lowered.append(digit && counting ? (char) (SUBSCRIPT_ZERO + sign - '0') : sign);
            counting = Character.isLetter(sign) || sign == ')' || sign == ']' || (digit && counting);
        }
        return lowered.toString();
    }
}
