package org.retort.documents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.retort.platform.Sha256;

/// The identifier that a PDF carries in its trailer. OpenPDF draws it by lot; here it is a digest of the content, so
/// that the same content gives the same bytes.
final class FileId {

    private static final byte[] KEY = "/ID".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 32;

    private FileId() {}

    static byte[] ofContent(byte[] pdf) {
        var first = afterBracket(pdf, lastKey(pdf));
        var second = afterBracket(pdf, first + DIGITS);
        Arrays.fill(pdf, first, first + DIGITS, (byte) '0');
        Arrays.fill(pdf, second, second + DIGITS, (byte) '0');
        var digest = Sha256.of(pdf).substring(0, DIGITS).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digest, 0, pdf, first, digest.length);
        System.arraycopy(digest, 0, pdf, second, digest.length);
        return pdf;
    }

    /// The trailer stands at the end, so it is looked for from there.
    private static int lastKey(byte[] pdf) {
        for (var at = pdf.length - 2 * DIGITS; at >= 0; at--) {
            if (Arrays.equals(pdf, at, at + KEY.length, KEY, 0, KEY.length)) {
                return at;
            }
        }
        throw new IllegalStateException("the PDF has no file identifier");
    }

    private static int afterBracket(byte[] pdf, int from) {
        for (var at = from; at < pdf.length - DIGITS; at++) {
            if (pdf[at] == '<' && pdf[at + 1 + DIGITS] == '>') {
                return at + 1;
            }
        }
        throw new IllegalStateException("the file identifier is not where it is expected");
    }
}
