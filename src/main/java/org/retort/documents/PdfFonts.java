package org.retort.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openpdf.text.pdf.BaseFont;

/// The embedded fonts as OpenPDF knows them, read and cut once, and how wide each of their characters is.
final class PdfFonts {

    private static final int CHARACTERS = 0x10000;
    private static final int FIRST_PRINTABLE = 0x20;

    /// A font packs itself as hard as it was told, so there is one for each effort.
    private record Loaded(Map<Effort, BaseFont> fonts, short[] advances) {}

    /// In the order of [Typeface], without the last.
    private static final Loaded[] CUT = Stream.of(Typeface.values())
            .filter(face -> face != Typeface.RARE)
            .map(face -> load(face.file(), true))
            .toArray(Loaded[]::new);

    private PdfFonts() {}

    /// Read when the first document needs a character that no cut font has.
    private static final class Rare {
        static final Loaded WHOLE = load(Typeface.RARE.file(), false);
    }

    static BaseFont font(Typeface face, Effort effort) {
        return Objects.requireNonNull(loaded(face).fonts().get(effort));
    }

    /// In thousandths of the size; negative if the face lacks the character.
    static int advance(Typeface face, char sign) {
        return loaded(face).advances()[sign];
    }

    private static Loaded loaded(Typeface face) {
        return face == Typeface.RARE ? Rare.WHOLE : CUT[face.ordinal()];
    }

    private static Loaded load(String name, boolean cut) {
        try (var file = PdfFonts.class.getResourceAsStream("/documents/fonts/" + name + ".ttf")) {
            if (file == null) {
                throw new IllegalStateException("font is missing: " + name);
            }
            var bytes = cut ? FontCutter.cut(file.readAllBytes()) : file.readAllBytes();
            var fonts = new EnumMap<Effort, BaseFont>(Effort.class);
            for (var effort : Effort.values()) {
                fonts.put(effort, font(name, bytes, effort));
            }
            return new Loaded(fonts, advances(font(name, bytes, Effort.SINGLE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BaseFont font(String name, byte[] bytes, Effort effort) throws IOException {
        var font = BaseFont.createFont(
                name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, bytes, null);
        font.setIncludeCidSet(false); // OpenPDF writes an incomplete one, which PDF/UA forbids (7.21.4.2)
        font.setSecureRandom(new SameSubsetName());
        font.setCompressionLevel(effort.deflate());
        return font;
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
