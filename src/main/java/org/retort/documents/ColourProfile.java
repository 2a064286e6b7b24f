package org.retort.documents;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// The profile of the colour space sRGB that each PDF carries, a tenth of the size of the one that Java knows: the
/// same primaries and white, the curve of the three colours said once and at fewer points, no words for printers.
///
/// Form of the file: ICC.1:2001-04, clauses 6.1 to 6.5.
final class ColourProfile {

    private static final int HEADER = 128;
    private static final int VERSION_AT = 8;
    private static final int VERSION_2 = 0x02300000;
    private static final int ENTRY = 12;
    /// Signature and reserved bytes before the points of a curve, and their number.
    private static final int CURVE_HEAD = 12;
    private static final int CURVE = 0x63757276;

    /// Between two of them the curve is taken as straight, at most 0.02 % of full light off.
    private static final int POINTS = 256;

    private static final int[] COPIED = {
        ICC_Profile.icSigProfileDescriptionTag,
        ICC_Profile.icSigMediaWhitePointTag,
        ICC_Profile.icSigRedColorantTag,
        ICC_Profile.icSigGreenColorantTag,
        ICC_Profile.icSigBlueColorantTag
    };
    private static final int[] CURVES = {
        ICC_Profile.icSigRedTRCTag, ICC_Profile.icSigGreenTRCTag, ICC_Profile.icSigBlueTRCTag
    };

    private ColourProfile() {}

    static byte[] srgb() {
        var whole = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        var bytes = new ByteArrayOutputStream();
        try (var file = new DataOutputStream(bytes)) {
            file.write(Arrays.copyOf(whole.getData(), HEADER));
            file.writeInt(COPIED.length + CURVES.length);
            var at = HEADER + Integer.BYTES + ENTRY * (COPIED.length + CURVES.length);
            for (var tag : COPIED) {
                at += entry(file, tag, at, whole.getData(tag).length);
            }
            var curve = fewerPoints(whole.getData(CURVES[0]));
            for (var tag : CURVES) {
                entry(file, tag, at, curve.length);
            }
            for (var tag : COPIED) {
                file.write(Arrays.copyOf(whole.getData(tag), padded(whole.getData(tag).length)));
            }
            file.write(curve);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ByteBuffer.wrap(bytes.toByteArray())
                .putInt(0, bytes.size())
                .putInt(VERSION_AT, VERSION_2)
                .array();
    }

    /// @return how much room it takes
    private static int entry(DataOutputStream file, int tag, int at, int length) throws IOException {
        file.writeInt(tag);
        file.writeInt(at);
        file.writeInt(length);
        return padded(length);
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static byte[] fewerPoints(byte[] curve) {
        var all = ByteBuffer.wrap(curve);
        var last = all.getInt(CURVE_HEAD - Integer.BYTES) - 1;
        var few = ByteBuffer.allocate(CURVE_HEAD + POINTS * Short.BYTES)
                .putInt(CURVE)
                .putInt(0)
                .putInt(POINTS);
        for (var point = 0; point < POINTS; point++) {
            few.putShort(all.getShort(CURVE_HEAD + Short.BYTES * Math.round((float) point * last / (POINTS - 1))));
        }
        return few.array();
    }
}
