package org.retort.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:/.-";

    /// ZXing counts the penalties of all eight masks module by module; here they are counted in whole rows.
    @Test
    void the_mask_is_the_one_with_the_lowest_penalty() throws Exception {
        var random = new Random(2026);
        for (var at = 0; at < 400; at++) {
            var content = content(random, at % 10 == 0 ? 200 : 48);

            assertThat(drawn(QrCode.of(content))).as(content).isEqualTo(byZxing(content));
        }
    }

    @Test
    void the_rectangles_cover_the_dark_modules_once() {
        var code = QrCode.of("HTTPS://PREP.SCHOOL.EXAMPLE/S/J4XRM82C");

        var covered = code.rectangles().stream()
                .mapToInt(dark -> dark.width() * dark.height())
                .sum();
        assertThat(covered).isEqualTo((int) String.join("", drawn(code))
                .chars()
                .filter(module -> module == '#')
                .count());
    }

    private static String content(RandomGenerator random, int most) {
        var length = 1 + random.nextInt(most);
        var capitals = random.nextBoolean();
        var content = new StringBuilder();
        for (var at = 0; at < length; at++) {
            content.append(
                    capitals
                            ? CAPITALS.charAt(random.nextInt(CAPITALS.length()))
                            : (char) (' ' + random.nextInt('~' - ' ')));
        }
        return content.toString();
    }

    private static List<String> drawn(QrCode code) {
        var modules = new char[code.modules()][code.modules()];
        Arrays.stream(modules).forEach(row -> Arrays.fill(row, '.'));
        for (var dark : code.rectangles()) {
            for (var y = dark.y(); y < dark.y() + dark.height(); y++) {
                Arrays.fill(modules[y], dark.x(), dark.x() + dark.width(), '#');
            }
        }
        return Arrays.stream(modules).map(String::new).toList();
    }

    private static List<String> byZxing(String content) throws Exception {
        var matrix = Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
        var rows = new ArrayList<String>();
        for (var y = 0; y < matrix.getHeight(); y++) {
            var row = new StringBuilder();
            for (var x = 0; x < matrix.getWidth(); x++) {
                row.append(matrix.get(x, y) == 1 ? '#' : '.');
            }
            rows.add(row.toString());
        }
        return rows;
    }
}
