package org.retort.catalogue;

/// Chemical formulae as people write them: `H2SO4` is `H₂SO₄`, `CuSO4.5H2O` is `CuSO₄·5H₂O`, `SO4^2-` is `SO₄²⁻`.
public final class Formula {

    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Formula() {}

    /// Lowers the numbers of atoms, leaves the numbers in front of a part as they are, and raises a charge, which is
    /// written after `^` (`SO4^2-`) or as a bare sign at the end (`Na+`).
    public static String subscripted(String plain) {
        var text = new StringBuilder();
        var charge = chargeBegins(plain);
        for (var at = 0; at < plain.length(); at++) {
            var sign = plain.charAt(at);
            if (at >= charge) {
                text.append(raised(sign));
            } else if (Character.isDigit(sign) && countsAtoms(plain, at)) {
                text.append(SUBSCRIPTS.charAt(sign - '0'));
            } else {
                text.append(lowered(plain, at));
            }
        }
        return text.toString();
    }

    private static int chargeBegins(String plain) {
        var caret = plain.indexOf('^');
        if (caret >= 0) {
            return caret;
        }
        var end = plain.length();
        return end > 0 && "+-−".indexOf(plain.charAt(end - 1)) >= 0 ? end - 1 : end;
    }

    /// Whether the digit follows an atom or a bracket, and so counts it.
    private static boolean countsAtoms(String plain, int at) {
        var before = at;
        while (before > 0 && Character.isDigit(plain.charAt(before - 1))) {
            before--;
        }
        return before > 0
                && (Character.isLetter(plain.charAt(before - 1)) || ")]".indexOf(plain.charAt(before - 1)) >= 0);
    }

    private static char lowered(String plain, int at) {
        var sign = plain.charAt(at);
        if (sign == '.' || sign == '*') {
            return '·';
        }
        return sign == 'n' && at > 0 && plain.charAt(at - 1) == ')' ? 'ₙ' : sign;
    }

    private static String raised(char sign) {
        return switch (sign) {
            case '^' -> "";
            case '+' -> "⁺";
            case '-', '−' -> "⁻";
            default -> Character.isDigit(sign) ? String.valueOf(SUPERSCRIPTS.charAt(sign - '0')) : String.valueOf(sign);
        };
    }
}
