package org.retort.documents;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a school shows itself at the head of its documents. [Letterheads] knows that of the school in hand.
///
/// @param address that its QR codes lead to, without a path
/// @param logo or null for a plate with its initials
public record Letterhead(
        String school,
        String address,
        HouseColour colour,
        @Nullable Logo logo) implements Serializable {

    private static final long serialVersionUID = 1L;

    /// Of a school that has chosen neither a colour nor a logo.
    public static Letterhead of(String school, String address) {
        return new Letterhead(school, address, HouseColour.PETROL, null);
    }

    /// The same for a school of that name.
    public Letterhead named(String name) {
        return new Letterhead(name, address, colour, logo);
    }

    public Letterhead in(HouseColour other) {
        return new Letterhead(school, address, other, logo);
    }

    public Letterhead with(@Nullable Logo other) {
        return new Letterhead(school, address, colour, other);
    }

    /// What the QR code of a live page holds: `HTTPS://PREP.SCHOOL.EXAMPLE/S/J4XRM828`. Capitals make it smaller.
    public String live(String code) {
        return "%s/S/%s".formatted(address, code).toUpperCase(Locale.ROOT);
    }

    /// The head of a page with it, as SVG for the browser: the same drawing as on paper.
    public String picture() {
        return LetterheadPicture.of(this);
    }
}
