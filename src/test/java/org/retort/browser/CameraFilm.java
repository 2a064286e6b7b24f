package org.retort.browser;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// A film for the browser's pretended camera: one grey picture, held for a second, as YUV 4:2:0 frames.
final class CameraFilm {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int FRAMES = 10;
    private static final byte PAPER = (byte) 235;

    private CameraFilm() {}

    /// Writes a film that shows `picture` in the middle of the frame.
    static void write(BufferedImage picture, Path file) throws IOException {
        var grey = new byte[WIDTH * HEIGHT];
        Arrays.fill(grey, PAPER);
        var left = (WIDTH - picture.getWidth()) / 2;
        var top = (HEIGHT - picture.getHeight()) / 2;
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                grey[(y + top) * WIDTH + x + left] = brightness(picture.getRGB(x, y));
            }
        }
        var colour = new byte[WIDTH * HEIGHT / 2];
        Arrays.fill(colour, (byte) 128);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("YUV4MPEG2 W%d H%d F10:1 Ip A1:1 C420jpeg\n"
                    .formatted(WIDTH, HEIGHT)
                    .getBytes(StandardCharsets.US_ASCII));
            for (var frame = 0; frame < FRAMES; frame++) {
                out.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
                out.write(grey);
                out.write(colour);
            }
        }
    }

    private static byte brightness(int rgb) {
        var mean = ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / 3;
        return (byte) (16 + mean * 219 / 255);
    }
}
