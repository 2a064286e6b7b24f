package org.retort.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/// A pictogram in one PDF, shared by all places that show it. Its strokes are written down and packed once for all
/// PDFs; OpenPDF would do it anew for each.
final class PdfArtwork extends PdfTemplate {

    static final float SIDE = 100;

    /// None of those that OpenPDF writes at the end of a document.
    private static final int WRITTEN_ALREADY = 0;

    private static final Map<String, byte[]> STROKES = new ConcurrentHashMap<>();

    private PdfArtwork(PdfIndirectReference written) {
        type = WRITTEN_ALREADY;
        thisReference = written;
    }

    static PdfTemplate in(PdfWriter writer, Artwork artwork) {
        try {
            return new PdfArtwork(writer.addToBody(form(artwork)).getIndirectReference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfStream form(Artwork artwork) {
        var form = new PdfStream(STROKES.computeIfAbsent(artwork.key(), _ -> packed(strokes(artwork))));
        form.put(PdfName.TYPE, PdfName.XOBJECT);
        form.put(PdfName.SUBTYPE, PdfName.FORM);
        form.put(PdfName.BBOX, new PdfArray(new float[] {0, 0, SIDE, SIDE}));
        form.put(PdfName.RESOURCES, new PdfDictionary());
        form.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return form;
    }

    private static byte[] strokes(Artwork artwork) {
        var drawing = new PdfContentByte(null);
        for (var shape : artwork.shapes()) {
            drawing.setRGBColorFill(shape.colour() >> 16 & 0xFF, shape.colour() >> 8 & 0xFF, shape.colour() & 0xFF);
            for (var step : shape.steps()) {
                stroke(drawing, step);
            }
            drawing.eoFill();
        }
        return drawing.toPdf(null);
    }

    static void stroke(PdfContentByte drawing, Artwork.Step step) {
        switch (step) {
            case Artwork.Step.Move(var x, var y) -> drawing.moveTo((float) x, flip(y));
            case Artwork.Step.Line(var x, var y) -> drawing.lineTo((float) x, flip(y));
            case Artwork.Step.Curve(var x1, var y1, var x2, var y2, var x, var y) ->
                drawing.curveTo((float) x1, flip(y1), (float) x2, flip(y2), (float) x, flip(y));
            case Artwork.Step.Close() -> drawing.closePath();
        }
    }

    private static float flip(double y) {
        return (float) (SIDE - y);
    }

    /// As tightly as it goes: it is done once.
    static byte[] packed(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION);
                var out = new DeflaterOutputStream(packed, deflater)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
