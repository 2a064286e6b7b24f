package org.retort.platform;

/// Text without what nobody can see: control characters, marks that turn the direction of what follows,
/// characters of no width. They come along when text is pasted, make two equal names differ, turn a printed line
/// round, and one of them, U+0000, cannot be stored by every database.
public final class VisibleText {

    private VisibleText() {}

    /// `text` without them; new lines and tabs stay, and so do the joiners inside emoji.
    public static String of(String text) {
        return text.codePoints().allMatch(VisibleText::isKept)
                ? text
                : text.codePoints()
                        .filter(VisibleText::isKept)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isKept(int character) {
        return switch (character) {
            case '\n', '\r', '\t' -> true;
            case 0x00AD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0xFEFF -> false; // hyphens and spaces of no width
            default ->
                !Character.isISOControl(character)
                        && !(character >= 0x202A && character <= 0x202E) // direction embedded or overridden
                        && !(character >= 0x2060 && character <= 0x206F) // direction isolated, signs of no width
                        && Character.getType(character) != Character.SURROGATE; // half a character
        };
    }
}
