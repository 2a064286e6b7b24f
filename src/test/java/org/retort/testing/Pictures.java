package org.retort.testing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Pictures that an administrator may choose as a logo, good and bad.
public final class Pictures {

    private static final int SIGNATURE = 8;
    private static final int AFTER_HEADER = SIGNATURE + 25;
    private static final Color PURPLE = new Color(0x5B2A86);
    private static final Color GOLD = new Color(0xE0A83A);

    private Pictures() {}

    /// The arms of Westbridge: a bridge under a sun, on a ground of nothing, with much of nothing around.
    public static byte[] crest() {
        return png(900, 800, graphics -> {
            var shield = new Path2D.Double();
            shield.moveTo(150, 70);
            shield.lineTo(750, 70);
            shield.lineTo(750, 380);
            shield.curveTo(750, 560, 600, 680, 450, 740);
            shield.curveTo(300, 680, 150, 560, 150, 380);
            shield.closePath();
            graphics.setColor(PURPLE);
            graphics.fill(shield);
            graphics.setClip(shield);
            graphics.setColor(GOLD);
            graphics.fill(new Ellipse2D.Double(355, 130, 190, 190));
            graphics.setColor(PURPLE);
            graphics.fill(new Rectangle2D.Double(150, 262, 600, 80));
            graphics.setColor(Color.WHITE);
            graphics.fill(new Rectangle2D.Double(150, 275, 600, 46));
            for (var pier = 0; pier < 4; pier++) {
                graphics.fill(new Rectangle2D.Double(182 + pier * 162, 300, 50, 190));
            }
            graphics.setStroke(new BasicStroke(26));
            for (var arch = 0; arch < 3; arch++) {
                graphics.draw(new Arc2D.Double(219 + arch * 162, 330, 138, 200, 0, 180, Arc2D.OPEN));
            }
            graphics.setColor(GOLD);
            graphics.setStroke(new BasicStroke(20));
            for (var wave = 0; wave < 3; wave++) {
                for (var crest = 0; crest < 6; crest++) {
                    graphics.draw(new Arc2D.Double(150 + crest * 100, 500 + wave * 62, 100, 44, 180, 180, Arc2D.OPEN));
                }
            }
            graphics.setClip(null);
            graphics.setColor(GOLD);
            graphics.setStroke(new BasicStroke(18));
            graphics.draw(shield);
        });
    }

    /// A black oval that fills its picture, on a ground of nothing.
    public static byte[] oval(int width, int height) {
        return png(width, height, graphics -> {
            graphics.setColor(Color.BLACK);
            graphics.fillOval(0, 0, width, height);
        });
    }

    /// White, on a ground of nothing.
    public static byte[] white() {
        return png(300, 200, graphics -> graphics.fillOval(10, 10, 280, 180));
    }

    /// Colourful noise, which no packing makes small.
    public static byte[] noise(String kind) {
        var picture = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (var x = 0; x < 900; x++) {
            for (var y = 0; y < 600; y++) {
                picture.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return encoded(picture, kind);
    }

    public static byte[] gif() {
        return encoded(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "gif");
    }

    /// A small file that says it is a huge picture.
    public static byte[] bomb(int side) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(oval(1, 1), 0, SIGNATURE);
        bytes.writeBytes(piece("IHDR", header(side)));
        bytes.writeBytes(piece("IDAT", new byte[] {0x78, 0x01, 0, 0}));
        bytes.writeBytes(piece("IEND", new byte[0]));
        return bytes.toByteArray();
    }

    private static byte[] header(int side) {
        var bytes = new ByteArrayOutputStream();
        try (var header = new DataOutputStream(bytes)) {
            header.writeInt(side);
            header.writeInt(side);
            header.write(new byte[] {8, 2, 0, 0, 0});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// The crest with words hidden in its file.
    public static byte[] crestSaying(String words) {
        var crest = crest();
        var bytes = new ByteArrayOutputStream();
        bytes.write(crest, 0, AFTER_HEADER);
        bytes.writeBytes(piece("tEXt", ("Comment\0" + words).getBytes(StandardCharsets.ISO_8859_1)));
        bytes.write(crest, AFTER_HEADER, crest.length - AFTER_HEADER);
        return bytes.toByteArray();
    }

    private static byte[] piece(String kind, byte[] content) {
        var typed = new ByteArrayOutputStream();
        typed.writeBytes(kind.getBytes(StandardCharsets.US_ASCII));
        typed.writeBytes(content);
        var sum = new CRC32();
        sum.update(typed.toByteArray());
        var bytes = new ByteArrayOutputStream();
        try (var piece = new DataOutputStream(bytes)) {
            piece.writeInt(content.length);
            piece.write(typed.toByteArray());
            piece.writeInt((int) sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] png(int width, int height, Consumer<Graphics2D> drawing) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.accept(graphics);
        graphics.dispose();
        return encoded(picture, "png");
    }

    private static byte[] encoded(BufferedImage picture, String kind) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, kind, bytes)) {
                throw new IllegalArgumentException(kind);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
