package org.retort.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;

/// Compares pages with pictures of them that somebody has looked at. Small differences of the rasteriser pass; a word
/// that moved, a colour or a rule that went does not.
///
/// `-Dgolden.write=true` writes the pictures anew, and those in colour that stand in the documentation.
public final class Golden {

    private static final int DPI = 40;
    private static final int DPI_OF_DOCS = 72;
    private static final int BLOCK = 8;
    private static final int DPI_OF_SMALL = 150;
    private static final int SMALL = 200;

    /// How far a block may be off.
    static final int MOST_OFF = 24;

    private static final int MOST_PAGES = 2;
    private static final File FOLDER = new File("src/test/resources/golden");
    private static final File DOCS = new File("docs/pictures");

    private Golden() {}

    /// A document.
    public static void matches(String name, byte[] pdf) throws IOException {
        matches("documents", name, pdf);
    }

    /// @param shelf the folder of the documentation's picture: `documents` or `labels`
    public static void matches(String shelf, String name, byte[] pdf) throws IOException {
        var pages = Pdf.pictures(pdf, DPI);
        if (pages.getFirst().getWidth() < SMALL) {
            pages = Pdf.pictures(pdf, DPI_OF_SMALL);
        }
        if (Boolean.getBoolean("golden.write")) {
            FOLDER.mkdirs();
            var docs = new File(DOCS, shelf);
            docs.mkdirs();
            ImageIO.write(Pdf.pictures(pdf, DPI_OF_DOCS).getFirst(), "png", new File(docs, name + ".png"));
        }
        for (var at = 0; at < Math.min(MOST_PAGES, pages.size()); at++) {
            var file = new File(FOLDER, "%s-%d.png".formatted(name, at + 1));
            var now = grey(pages.get(at));
            if (Boolean.getBoolean("golden.write")) {
                ImageIO.write(now, "png", file);
            }
            assertThat(file)
                    .as("golden picture: make it with -Dgolden.write=true and look at it")
                    .exists();
            assertThat(worst(ImageIO.read(file), now)).as(file.getName()).isLessThan(MOST_OFF);
        }
    }

    private static BufferedImage grey(BufferedImage colour) {
        var grey = new BufferedImage(colour.getWidth(), colour.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var graphics = grey.createGraphics();
        graphics.drawImage(colour, 0, 0, null);
        graphics.dispose();
        return grey;
    }

    /// How far the most different block of 8 by 8 dots is off, on average, of 255; all of it if the sizes differ.
    static int worst(BufferedImage then, BufferedImage now) {
        if (then.getWidth() != now.getWidth() || then.getHeight() != now.getHeight()) {
            return 255;
        }
        var worst = 0;
        for (var y = 0; y + BLOCK <= now.getHeight(); y += BLOCK) {
            for (var x = 0; x + BLOCK <= now.getWidth(); x += BLOCK) {
                worst = Math.max(worst, off(then, now, x, y));
            }
        }
        return worst;
    }

    private static int off(BufferedImage then, BufferedImage now, int left, int top) {
        var sum = 0;
        for (var y = top; y < top + BLOCK; y++) {
            for (var x = left; x < left + BLOCK; x++) {
                sum += Math.abs(
                        then.getRaster().getSample(x, y, 0) - now.getRaster().getSample(x, y, 0));
            }
        }
        return sum / (BLOCK * BLOCK);
    }
}
