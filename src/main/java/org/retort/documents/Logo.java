package org.retort.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;

/// A picture made of dots, such as a school's logo: checked, without what is transparent, no larger than paper needs.
public final class Logo {

    private static final int MOST_DOTS = 4_000_000;

    private final BufferedImage image;
    private final int key;

    private Logo(BufferedImage image, int key) {
        this.image = image;
        this.key = key;
    }

    /// A PNG or JPEG; empty if these bytes are none, or it has more dots than any logo needs.
    public static Optional<Logo> read(byte[] file) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            reader.setInput(input);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
                return Optional.empty();
            }
            return Optional.of(new Logo(onWhite(reader.read(0)), Arrays.hashCode(file)));
        } catch (IOException | RuntimeException _) { // what is broken in any way is no picture
            return Optional.empty();
        }
    }

    private static BufferedImage onWhite(BufferedImage read) {
        var plain = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = plain.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, plain.getWidth(), plain.getHeight());
        graphics.drawImage(read, 0, 0, null);
        graphics.dispose();
        return plain;
    }

    BufferedImage image() {
        return image;
    }

    byte[] png() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// The same for the same file.
    int key() {
        return key;
    }

    float widthFor(float height) {
        return height * image.getWidth() / image.getHeight();
    }
}
