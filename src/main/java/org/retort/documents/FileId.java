package org.retort.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// The identifier that a PDF carries in its trailer. OpenPDF draws it by lot; here it is a digest of the content, so
/// that
/// the same content gives the same bytes.
final class FileId {

    private static final Pattern ID = Pattern.compile("/ID ?\\[<(\\p{XDigit}{32})><(\\p{XDigit}{32})>]");

    private FileId() {}

    static byte[] ofContent(byte[] pdf) {
        var id = ID.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        if (!id.find()) {
            throw new IllegalStateException("the PDF has no file identifier where one is expected");
        }
        Arrays.fill(pdf, id.start(1), id.end(1), (byte) '0');
        Arrays.fill(pdf, id.start(2), id.end(2), (byte) '0');
        var digest = digest(pdf);
        System.arraycopy(digest, 0, pdf, id.start(1), digest.length);
        System.arraycopy(digest, 0, pdf, id.start(2), digest.length);
        return pdf;
    }

    private static byte[] digest(byte[] pdf) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(pdf);
            return HexFormat.of().formatHex(sum, 0, 16).getBytes(StandardCharsets.US_ASCII);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
