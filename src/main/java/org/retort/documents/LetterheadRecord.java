package org.retort.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.platform.SchoolOwned;
import org.retort.platform.SchoolProfile;

/// The colour and the logo that a school has settled; the name stands with the school itself.
@Entity
@Table(name = "letterhead")
class LetterheadRecord extends SchoolOwned {

    @Id
    private UUID id = UUID.randomUUID();

    private String colour = HouseColour.PETROL.hex();
    private byte @Nullable [] logo;
    private @Nullable Integer logoWidth;
    private @Nullable Integer logoHeight;

    LetterheadRecord() {}

    void settle(HouseColour settled, @Nullable Logo picture) {
        colour = settled.hex();
        logo = picture == null ? null : picture.bytes();
        logoWidth = picture == null ? null : picture.width();
        logoHeight = picture == null ? null : picture.height();
    }

    Letterhead head(SchoolProfile school) {
        var picture =
                logo == null || logoWidth == null || logoHeight == null ? null : new Logo(logo, logoWidth, logoHeight);
        return new Letterhead(
                school.name(), school.baseUrl(), HouseColour.parse(colour).orThrow(), picture);
    }
}
