package org.retort.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;

/// Puts a logo into a PDF as it was packed when it was kept: a PDF unpacks the dots of a PNG or a JPEG itself. OpenPDF
/// 3.0.5 would unpack a PNG and pack its dots anew, larger, for each document.
final class PdfPicture {

    private static final int SIGNATURE = 8;
    private static final int DOTS = 'I' << 24 | 'D' << 16 | 'A' << 8 | 'T';
    private static final int CHECKSUM = 4;
    private static final int PNG_PREDICTION = 15;
    private static final int COLOURS = 3;
    private static final int BITS = 8;

    private PdfPicture() {}

    static Image of(Logo logo) {
        try {
            return logo.isJpeg() ? Image.getInstance(logo.bytes()) : png(logo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Image png(Logo logo) {
        var image = Image.getInstance(logo.width(), logo.height(), COLOURS, BITS, dots(logo.bytes()));
        image.setDeflated(true);
        var packing = new PdfDictionary();
        packing.put(PdfName.PREDICTOR, new PdfNumber(PNG_PREDICTION));
        packing.put(PdfName.COLORS, new PdfNumber(COLOURS));
        packing.put(PdfName.BITSPERCOMPONENT, new PdfNumber(BITS));
        packing.put(PdfName.COLUMNS, new PdfNumber(logo.width()));
        var more = new PdfDictionary();
        more.put(PdfName.DECODEPARMS, packing);
        image.setAdditional(more);
        return image;
    }

    /// The packed dots of a PNG, which may stand in several pieces.
    private static byte[] dots(byte[] png) {
        var dots = new ByteArrayOutputStream(png.length);
        var pieces = ByteBuffer.wrap(png).position(SIGNATURE);
        while (pieces.hasRemaining()) {
            var length = pieces.getInt();
            if (pieces.getInt() == DOTS) {
                dots.write(png, pieces.position(), length);
            }
            pieces.position(pieces.position() + length + CHECKSUM);
        }
        return dots.toByteArray();
    }
}
