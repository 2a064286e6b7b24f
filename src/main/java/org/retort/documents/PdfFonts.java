package org.retort.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.openpdf.text.pdf.BaseFont;

/// The embedded fonts as OpenPDF knows them, read once, and how wide each of their characters is.
final class PdfFonts {

    private static final int CHARACTERS = 0x10000;
    private static final int FIRST_PRINTABLE = 0x20;

    private record Loaded(BaseFont font, short[] advances) {}

    /// In the order of [Typeface].
    private static final List<Loaded> FONTS =
            Stream.of(Typeface.values()).map(PdfFonts::load).toList();

    private PdfFonts() {}

    static BaseFont font(Typeface face) {
        return FONTS.get(face.ordinal()).font();
    }

    /// In thousandths of the size; negative if the face lacks the character.
    static int advance(Typeface face, char sign) {
        return FONTS.get(face.ordinal()).advances()[sign];
    }

    private static Loaded load(Typeface face) {
        var font = read(face.file() + ".ttf");
        return new Loaded(font, advances(font));
    }

    private static BaseFont read(String file) {
        try (var bytes = PdfFonts.class.getResourceAsStream("/documents/fonts/" + file)) {
            if (bytes == null) {
                throw new IllegalStateException("font is missing: " + file);
            }
            var font = BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, bytes.readAllBytes(), null);
            font.setIncludeCidSet(false); // OpenPDF writes an incomplete one, which PDF/UA forbids (7.21.4.2)
            font.setSecureRandom(new SameSubsetName());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static short[] advances(BaseFont font) {
        var advances = new short[CHARACTERS];
        for (var sign = 0; sign < CHARACTERS; sign++) {
            var drawn = sign >= FIRST_PRINTABLE && font.charExists(sign);
            advances[sign] = (short) (drawn ? font.getWidth(sign) : -1);
        }
        return advances;
    }

    /// Gives each subset of a font the same six letters, where OpenPDF would draw them by lot: same content, same
    /// bytes.
    private static final class SameSubsetName extends SecureRandom {

        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return 0.7;
        }
    }
}
