package org.retort.catalogue;

import java.util.regex.Pattern;

/// Chemical Abstracts Service numbers, such as `1310-73-2`; the last digit checks the others.
public final class CasNumber {

    private static final Pattern SHAPE = Pattern.compile("\\d{2,7}-\\d{2}-\\d");
    private static final int MODULUS = 10;

    private CasNumber() {}

    /// Whether the number has the right shape and check digit.
    public static boolean isValid(String text) {
        var number = text.strip();
        if (!SHAPE.matcher(number).matches()) {
            return false;
        }
        var digits = number.replace("-", "");
        var sum = 0;
        for (var place = 1; place < digits.length(); place++) {
            sum += place * (digits.charAt(digits.length() - 1 - place) - '0');
        }
        return sum % MODULUS == digits.charAt(digits.length() - 1) - '0';
    }
}
