package org.retort.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/// That a picture which changed is noticed, and one that did not is not.
class GoldenTest {

    @Test
    void the_same_picture_differs_in_nothing() {
        assertThat(Golden.worst(page("Danger", 40), page("Danger", 40))).isZero();
    }

    @Test
    void a_word_that_moved_or_went_is_noticed() {
        assertThat(Golden.worst(page("Danger", 40), page("Danger", 48))).isGreaterThan(Golden.MOST_OFF);
        assertThat(Golden.worst(page("Danger", 40), page("", 40))).isGreaterThan(Golden.MOST_OFF);
    }

    @Test
    void another_size_is_noticed() {
        assertThat(Golden.worst(
                        new BufferedImage(80, 80, BufferedImage.TYPE_BYTE_GRAY),
                        new BufferedImage(80, 72, BufferedImage.TYPE_BYTE_GRAY)))
                .isEqualTo(255);
    }

    private static BufferedImage page(String word, int baseline) {
        var page = new BufferedImage(160, 80, BufferedImage.TYPE_BYTE_GRAY);
        var pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 160, 80);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 14));
        pen.drawString(word, 10, baseline);
        pen.dispose();
        return page;
    }
}
