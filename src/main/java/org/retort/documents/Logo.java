package org.retort.documents;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Base64;
import org.retort.platform.Outcome;

/// A school's logo as it is kept and printed: a PNG or JPEG made anew from the picture that somebody chose, no larger
/// than paper needs, with nothing transparent and nothing hidden in it.
public final class Logo implements Serializable {

    /// As large as a picture that somebody chooses may be.
    public static final int MOST_BYTES = 2 << 20;

    public static final String TOO_LARGE =
            "The file is larger than 2 MB. Save the logo with about 1000 dots across: print needs no more.";

    public static final String WRONG_KIND =
            "That is no PNG or JPEG picture. Save the logo as PNG and choose that file.";

    private static final long serialVersionUID = 1L;
    private static final byte JPEG = (byte) 0xFF;

    private final byte[] bytes;
    private final int width;
    private final int height;

    /// As it was kept.
    Logo(byte[] bytes, int width, int height) {
        this.bytes = bytes.clone();
        this.width = width;
        this.height = height;
    }

    /// Makes one of a PNG or JPEG, told apart by what is in the file and not by its name.
    public static Outcome<Logo> of(byte[] file) {
        return new LogoMaking(file).logo();
    }

    /// What a page of the browser can show.
    public String dataUri() {
        return "data:image/%s;base64,%s"
                .formatted(isJpeg() ? "jpeg" : "png", Base64.getEncoder().encodeToString(bytes));
    }

    byte[] bytes() {
        return bytes.clone();
    }

    boolean isJpeg() {
        return bytes[0] == JPEG;
    }

    /// In dots.
    int width() {
        return width;
    }

    int height() {
        return height;
    }

    float widthFor(float wantedHeight) {
        return wantedHeight * width / height;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && Arrays.equals(bytes, logo.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
