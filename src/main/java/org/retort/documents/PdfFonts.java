package org.retort.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.openpdf.text.pdf.BaseFont;

/// The embedded fonts as OpenPDF knows them, read and cut once, and how wide each of their characters is.
final class PdfFonts {

    private static final int CHARACTERS = 0x10000;
    private static final int FIRST_PRINTABLE = 0x20;

    /// A font packs itself as hard as it was told, so there is one for each effort, in their order.
    private record Loaded(List<BaseFont> fonts, short[] advances) {}

    /// The faces of nearly every document, in the order of [Typeface].
    private static final Loaded[] AT_ONCE = Stream.of(Typeface.values())
            .limit(Typeface.FALLBACK.ordinal() + 1)
            .map(PdfFonts::load)
            .toArray(Loaded[]::new);

    /// The others, read when the first document needs them.
    private static final Map<Typeface, Loaded> LATER = new ConcurrentHashMap<>();

    private PdfFonts() {}

    static BaseFont font(Typeface face, Effort effort) {
        return loaded(face).fonts().get(effort.ordinal());
    }

    /// In thousandths of the size; negative if the face lacks the character.
    static int advance(Typeface face, char sign) {
        return loaded(face).advances()[sign];
    }

    private static Loaded loaded(Typeface face) {
        return face.ordinal() < AT_ONCE.length ? AT_ONCE[face.ordinal()] : LATER.computeIfAbsent(face, PdfFonts::load);
    }

    private static Loaded load(Typeface face) {
        try (var file = PdfFonts.class.getResourceAsStream("/documents/fonts/" + face.file() + ".ttf")) {
            if (file == null) {
                throw new IllegalStateException("font is missing: " + face.file());
            }
            var whole = face.repertoire() == Repertoire.WHOLE;
            var bytes = whole ? file.readAllBytes() : FontCutter.cut(file.readAllBytes(), face.repertoire());
            var fonts = new ArrayList<BaseFont>();
            for (var effort : Effort.values()) {
                fonts.add(font(face, bytes, effort));
            }
            return new Loaded(fonts, advances(fonts.getFirst()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BaseFont font(Typeface face, byte[] bytes, Effort effort) throws IOException {
        var font = BaseFont.createFont(
                face.file() + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, bytes, null);
        font.setIncludeCidSet(false); // OpenPDF writes an incomplete one, which PDF/UA forbids (7.21.4.2)
        font.setSecureRandom(new SubsetLetters(face));
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

    /// The six letters that a subset of a font is named by, its own for each face, where OpenPDF would draw them
    /// by lot: same content, same bytes.
    private static final class SubsetLetters extends SecureRandom {

        private static final long serialVersionUID = 1L;
        private static final double LETTERS = 26;

        private final double letter;

        SubsetLetters(Typeface face) {
            letter = (face.ordinal() + 0.5) / LETTERS;
        }

        @Override
        public double nextDouble() {
            return letter;
        }
    }
}
