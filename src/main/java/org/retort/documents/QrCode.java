package org.retort.documents;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;

/// A QR code as a square of dark and light modules, without its quiet zone. Error correction M: free of cost up to 38
/// capitals, and it bears a scratched label.
public final class QrCode {

    /// The width of the light border that a code needs around it, in modules.
    public static final int QUIET_ZONE = 4;

    /// Dark modules, in module units from the top left.
    public record Rectangle(int x, int y, int width, int height) {}

    private final String content;
    private final ByteMatrix matrix;

    private QrCode(String content, ByteMatrix matrix) {
        this.content = content;
        this.matrix = matrix;
    }

    /// Capitals, digits and `$%*+-./:` pack more tightly than other text.
    public static QrCode of(String content) {
        try {
            return new QrCode(
                    content, Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + content, e);
        }
    }

    public String content() {
        return content;
    }

    /// How many modules one side has.
    public int modules() {
        return matrix.getWidth();
    }

    public boolean isDark(int x, int y) {
        return matrix.get(x, y) == 1;
    }

    /// The dark modules as few rectangles that do not overlap, so that a drawing has no seams.
    public List<Rectangle> rectangles() {
        var size = modules();
        var covered = new boolean[size][size];
        var rectangles = new ArrayList<Rectangle>();
        for (var y = 0; y < size; y++) {
            for (var x = 0; x < size; x++) {
                if (isDark(x, y) && !covered[y][x]) {
                    rectangles.add(grow(x, y, covered));
                }
            }
        }
        return rectangles;
    }

    private Rectangle grow(int x, int y, boolean[][] covered) {
        var width = 1;
        while (isFree(x + width, y, covered)) {
            width++;
        }
        var height = 1;
        while (isFreeRow(x, width, y + height, covered)) {
            height++;
        }
        for (var row = y; row < y + height; row++) {
            for (var column = x; column < x + width; column++) {
                covered[row][column] = true;
            }
        }
        return new Rectangle(x, y, width, height);
    }

    private boolean isFreeRow(int x, int width, int y, boolean[][] covered) {
        for (var column = x; column < x + width; column++) {
            if (!isFree(column, y, covered)) {
                return false;
            }
        }
        return true;
    }

    private boolean isFree(int x, int y, boolean[][] covered) {
        return x < modules() && y < modules() && isDark(x, y) && !covered[y][x];
    }
}
