package org.retort.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Outcome;

/// Makes a logo of a file that somebody chose: asks what it is before it is decoded, lays it on white, cuts off what is
/// blank around it, and keeps as many dots as 300 to the inch need in the place that it is printed in.
final class LogoMaking {

    /// Of the place that [TitleBox] has for it, at 300 dots to the inch.
    static final int MOST_WIDE = (int) (TitleBox.WIDEST_LOGO / 72 * 300);

    static final int MOST_HIGH = (int) (TitleBox.PLATE / 72 * 300);

    /// So that each document grows by no more than that.
    static final int MOST_KEPT = 20_000;

    private static final int MOST_DOTS = 9_000_000;
    private static final int WIDEST_SHAPE = 8;
    private static final int HIGHEST_SHAPE = 3;
    private static final int HARDLY_WHITE = 240;
    private static final Set<String> KINDS = Set.of("png", "jpeg");
    private static final float[] QUALITIES = {0.92f, 0.85f, 0.75f, 0.6f};

    private final byte[] file;

    LogoMaking(byte[] file) {
        this.file = file;
    }

    Outcome<Logo> logo() {
        if (file.length > Logo.MOST_BYTES) {
            return refused(Logo.TOO_LARGE);
        }
        return switch (decoded()) {
            case Outcome.Refused<BufferedImage> no -> no.as();
            case Outcome.Done<BufferedImage>(var picture) -> shaped(picture);
        };
    }

    /// How large it claims to be is asked first, so that a small file of a huge picture takes no memory.
    private Outcome<BufferedImage> decoded() {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var reader = reader(input);
            if (reader == null) {
                return refused(Logo.WRONG_KIND);
            }
            try {
                reader.setInput(input, true, true); // texts and colour profiles within are never unpacked
                var width = reader.getWidth(0);
                var height = reader.getHeight(0);
                return (long) width * height > MOST_DOTS
                        ? refused(
                                "The picture has %d by %d dots, which is too many. Save it with about 1000 dots across."
                                        .formatted(width, height))
                        : Outcome.done(onWhite(reader.read(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException _) { // decoders throw either on what is broken
            return refused("The picture cannot be read: it is damaged, or a JPEG made for a printing press (CMYK). "
                    + "Save it anew as PNG.");
        }
    }

    private static @Nullable ImageReader reader(ImageInputStream input) throws IOException {
        var readers = ImageIO.getImageReaders(input);
        while (readers.hasNext()) {
            var reader = readers.next();
            if (KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
        }
        return null;
    }

    private static BufferedImage onWhite(BufferedImage read) {
        return drawn(read.getWidth(), read.getHeight(), graphics -> graphics.drawImage(read, 0, 0, null));
    }

    private static Outcome<Logo> shaped(BufferedImage picture) {
        var seen = seen(picture);
        if (seen.isEmpty()) {
            return refused(
                    "Nothing of this picture can be seen on white paper. Choose the logo made for a white ground.");
        }
        if (seen.width > seen.height * WIDEST_SHAPE || seen.height > seen.width * HIGHEST_SHAPE) {
            return refused("The logo is %d by %d dots: so narrow a strip is too small to read beside a title. "
                            .formatted(seen.width, seen.height)
                    + "Choose a more compact form of it.");
        }
        return Outcome.done(
                kept(fitted(picture.getSubimage(seen.x, seen.y, seen.width, seen.height), MOST_WIDE, MOST_HIGH)));
    }

    /// What is not blank.
    private static Rectangle seen(BufferedImage picture) {
        var left = picture.getWidth();
        var top = picture.getHeight();
        var right = -1;
        var bottom = -1;
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                if (isSeen(picture.getRGB(x, y))) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        return new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }

    private static boolean isSeen(int dot) {
        return (dot >> 16 & 0xFF) < HARDLY_WHITE || (dot >> 8 & 0xFF) < HARDLY_WHITE || (dot & 0xFF) < HARDLY_WHITE;
    }

    /// No larger than that, in its own proportions; never made larger.
    private static BufferedImage fitted(BufferedImage picture, int mostWide, int mostHigh) {
        var factor =
                Math.min(1, Math.min((double) mostWide / picture.getWidth(), (double) mostHigh / picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        var halved = picture;
        while (halved.getWidth() >= 2 * width && halved.getHeight() >= 2 * height) { // in one step dots would be lost
            halved = scaled(halved, halved.getWidth() / 2, halved.getHeight() / 2);
        }
        return scaled(halved, width, height);
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        return drawn(width, height, graphics -> graphics.drawImage(picture, 0, 0, width, height, null));
    }

    private static BufferedImage drawn(int width, int height, Consumer<Graphics2D> drawing) {
        var plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = plain.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        drawing.accept(graphics);
        graphics.dispose();
        return plain;
    }

    /// Without loss where that is small enough, as it is for drawn logos; else as JPEG, as for a photographed crest.
    private static Logo kept(BufferedImage picture) {
        var bytes = encoded(picture, "png", 0);
        for (var at = 0; bytes.length > MOST_KEPT && at < QUALITIES.length; at++) {
            bytes = encoded(picture, "jpeg", QUALITIES[at]);
        }
        return bytes.length > MOST_KEPT
                ? kept(fitted(picture, picture.getWidth() * 3 / 4, picture.getHeight() * 3 / 4))
                : new Logo(bytes, picture.getWidth(), picture.getHeight());
    }

    private static byte[] encoded(BufferedImage picture, String kind, float quality) {
        var writer = ImageIO.getImageWritersByFormatName(kind).next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static <T> Outcome<T> refused(String reason) {
        return Outcome.refused("logo", reason);
    }
}
