package org.retort.hazards.engine;

/// The statements of reproductive toxicity name fertility (F, f) and the unborn child (D, d), a capital where it is
/// known and a small letter where it is suspected.
///
/// @param fertility 2 known, 1 suspected, 0 not named
/// @param child likewise
record ReproductiveCode(int fertility, int child) {

    /// Reads `H360Df`; a statement without letters names both.
    static ReproductiveCode of(String code) {
        var letters = code.substring(4);
        var whole = code.startsWith("H360") ? 2 : 1;
        if (letters.isEmpty()) {
            return new ReproductiveCode(whole, whole);
        }
        return new ReproductiveCode(grade(letters, 'F'), grade(letters, 'D'));
    }

    private static int grade(String letters, char known) {
        return letters.indexOf(known) >= 0 ? 2 : letters.indexOf(Character.toLowerCase(known)) >= 0 ? 1 : 0;
    }

    /// Whether this says at least as much of what `lesser` names, and of something else more.
    boolean contains(ReproductiveCode lesser) {
        return fertility >= lesser.fertility && child >= lesser.child && !equals(lesser);
    }

    /// What is left when `part` is taken out.
    ReproductiveCode without(ReproductiveCode part) {
        return new ReproductiveCode(part.fertility > 0 ? 0 : fertility, part.child > 0 ? 0 : child);
    }

    /// Both at once: `H360F` with `H361d` is `H360Fd`.
    ReproductiveCode and(ReproductiveCode other) {
        return new ReproductiveCode(Math.max(fertility, other.fertility), Math.max(child, other.child));
    }

    String code() {
        var known = Math.max(fertility, child) == 2;
        return known ? "H360" + known() : "H361" + letter(fertility, 'f') + letter(child, 'd');
    }

    /// The graver letter stands first.
    private String known() {
        var f = letter(fertility, 'F');
        var d = letter(child, 'D');
        return fertility >= child ? f + d : d + f;
    }

    private static String letter(int grade, char letter) {
        return switch (grade) {
            case 2 -> String.valueOf(letter);
            case 1 -> String.valueOf(Character.toLowerCase(letter));
            default -> "";
        };
    }
}
