package org.retort.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import javax.imageio.ImageIO;

/// Compares pages with pictures of them that somebody has looked at. Small differences of the rasteriser pass; a word
/// that moved, a colour or a rule that went does not.
///
/// `-Dgolden.write=true` writes the pictures anew, and those in colour that stand in the documentation;
/// `-Dgolden.docs=true` only the latter, and only if all is as it was looked at.
public final class Golden {

    private static final int DPI = 60;
    private static final int DPI_OF_DOCS = 72;
    private static final int BLOCK = 8;
    private static final int DPI_OF_SMALL = 150;
    private static final int SMALL = 300;
    private static final int MARGIN = 24;
    private static final int GREYS = 16;
    private static final int GREY_STEP = 17;

    /// How far a block may be off.
    static final int MOST_OFF = 24;

    private static final int MOST_PAGES = 2;
    private static final File FOLDER = new File("src/test/resources/golden");

    /// The documents themselves, to be looked at at full size.
    private static final File WHOLE = new File("target/golden");

    private static final File DOCS = new File("docs/pictures");

    private Golden() {}

    /// A document.
    public static void matches(String name, byte[] pdf) throws IOException {
        matches("documents", name, pdf);
    }

    /// @param shelf the folder of the documentation's picture: `documents` or `labels`
    public static void matches(String shelf, String name, byte[] pdf) throws IOException {
        var pages = Pdf.pictures(pdf, DPI);
        var small = pages.getFirst().getWidth() < SMALL;
        if (small) {
            pages = Pdf.pictures(pdf, DPI_OF_SMALL);
        }
        if (Boolean.getBoolean("golden.write")) {
            FOLDER.mkdirs();
            WHOLE.mkdirs();
            Files.write(new File(WHOLE, name + ".pdf").toPath(), pdf);
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
        if (Boolean.getBoolean("golden.write") || Boolean.getBoolean("golden.docs")) {
            var docs = new File(DOCS, shelf);
            docs.mkdirs();
            var dpi = small ? DPI_OF_SMALL : DPI_OF_DOCS;
            ImageIO.write(printed(Pdf.pictures(pdf, dpi).getFirst()), "png", new File(docs, name + ".png"));
        }
    }

    /// Without the blank paper below what is printed, as on a sheet of labels that is used in part; a foot or a frame
    /// keeps the whole page.
    private static BufferedImage printed(BufferedImage page) {
        var bottom = page.getHeight() - 1;
        while (bottom > 0 && isBlank(page, bottom)) {
            bottom--;
        }
        return page.getSubimage(0, 0, page.getWidth(), Math.min(page.getHeight(), bottom + MARGIN));
    }

    private static boolean isBlank(BufferedImage page, int y) {
        for (var x = 0; x < page.getWidth(); x++) {
            if ((page.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
                return false;
            }
        }
        return true;
    }

    /// In sixteen greys, four bits a dot: as much as anybody compares, and small to keep.
    private static BufferedImage grey(BufferedImage colour) {
        var grey = new BufferedImage(
                colour.getWidth(), colour.getHeight(), BufferedImage.TYPE_BYTE_BINARY, sixteenGreys());
        var raster = grey.getRaster();
        for (var y = 0; y < colour.getHeight(); y++) {
            for (var x = 0; x < colour.getWidth(); x++) {
                var dot = colour.getRGB(x, y);
                var light = (299 * (dot >> 16 & 0xFF) + 587 * (dot >> 8 & 0xFF) + 114 * (dot & 0xFF)) / 1000;
                raster.setSample(x, y, 0, light / GREY_STEP);
            }
        }
        return grey;
    }

    private static IndexColorModel sixteenGreys() {
        var greys = new byte[GREYS];
        for (var at = 0; at < GREYS; at++) {
            greys[at] = (byte) (at * GREY_STEP);
        }
        return new IndexColorModel(4, GREYS, greys, greys, greys);
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
                sum += Math.abs((then.getRGB(x, y) & 0xFF) - (now.getRGB(x, y) & 0xFF));
            }
        }
        return sum / (BLOCK * BLOCK);
    }
}
