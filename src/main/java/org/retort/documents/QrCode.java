package org.retort.documents;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A QR code as a square of dark and light modules, without its quiet zone. Error correction M: free of cost up to 38
/// capitals, and it bears a scratched label.
///
/// ZXing encodes the content under a mask that is given to it; which of the eight masks reads best is chosen here, on
/// whole rows at once, in a small part of the time that ZXing needs for it.
public final class QrCode {

    /// The width of the light border that a code needs around it, in modules.
    public static final int QUIET_ZONE = 4;

    private static final Map<EncodeHintType, Integer> FIRST_MASK = Map.of(EncodeHintType.QR_MASK_PATTERN, 0);

    /// Dark modules, in module units from the top left.
    public record Rectangle(int x, int y, int width, int height) {}

    private final String content;
    private final int modules;

    /// The dark modules of each row, the leftmost in the lowest bit.
    private final long[] rows;

    private QrCode(String content, int modules, long[] rows) {
        this.content = content;
        this.modules = modules;
        this.rows = rows;
    }

    /// Capitals, digits and `$%*+-./:` pack more tightly than other text.
    ///
    /// @throws IllegalArgumentException if it needs more than 61 modules, which are about 250 characters
    public static QrCode of(String content) {
        try {
            var encoded = Encoder.encode(content, ErrorCorrectionLevel.M, FIRST_MASK);
            var modules = encoded.getMatrix().getWidth();
            if (modules > Long.SIZE) {
                throw new IllegalArgumentException("too long for a QR code of a label: " + content);
            }
            return new QrCode(content, modules, QrMasks.of(modules).best(encoded.getMatrix()));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + content, e);
        }
    }

    public String content() {
        return content;
    }

    /// How many modules one side has.
    public int modules() {
        return modules;
    }

    /// The dark modules as few rectangles that do not overlap, so that a drawing has no seams.
    public List<Rectangle> rectangles() {
        var left = rows.clone();
        var rectangles = new ArrayList<Rectangle>();
        for (var y = 0; y < modules; y++) {
            while (left[y] != 0) {
                rectangles.add(takeOut(left, y));
            }
        }
        return rectangles;
    }

    /// Takes the first run of row `y`, as far down as it goes on, out of what is left.
    private Rectangle takeOut(long[] left, int y) {
        var x = Long.numberOfTrailingZeros(left[y]);
        var width = Long.numberOfTrailingZeros(~(left[y] >>> x));
        var run = (1L << width) - 1 << x;
        var height = 0;
        while (y + height < modules && (left[y + height] & run) == run) {
            left[y + height++] &= ~run;
        }
        return new Rectangle(x, y, width, height);
    }
}
