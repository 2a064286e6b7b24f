package org.retort.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.retort.platform.Outcome;
import org.retort.testing.Pictures;

class LogoTest {

    @Test
    void a_drawn_logo_is_kept_without_loss_as_large_as_print_needs_and_without_what_is_blank_around_it()
            throws IOException {
        var logo = Logo.of(Pictures.crest()).orThrow();

        assertThat(logo.isJpeg()).isFalse();
        assertThat(logo.height()).isEqualTo(LogoMaking.MOST_HIGH);
        assertThat(logo.width()).isEqualTo(Math.round(LogoMaking.MOST_HIGH * 618 / 689f));
        assertThat(logo.bytes()).hasSizeLessThan(LogoMaking.MOST_KEPT);
        var kept = ImageIO.read(new ByteArrayInputStream(logo.bytes()));
        assertThat(kept.getWidth()).isEqualTo(logo.width());
        assertThat(kept.getHeight()).isEqualTo(logo.height());
        assertThat(kept.getColorModel().hasAlpha()).isFalse();
        assertThat(kept.getRGB(0, logo.height() - 1)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void what_no_packing_makes_small_is_kept_as_a_photograph_of_bounded_size() {
        for (var kind : new String[] {"png", "jpeg"}) {
            var logo = Logo.of(Pictures.noise(kind)).orThrow();

            assertThat(logo.isJpeg()).isTrue();
            assertThat(logo.bytes()).hasSizeLessThanOrEqualTo(LogoMaking.MOST_KEPT);
        }
    }

    @Test
    void a_small_picture_is_not_made_larger() {
        var logo = Logo.of(Pictures.oval(90, 30)).orThrow();

        assertThat(logo.width()).isEqualTo(90);
        assertThat(logo.height()).isEqualTo(30);
    }

    @Test
    void the_same_picture_gives_the_same_logo_and_words_hidden_in_it_are_gone() {
        var logo = Logo.of(Pictures.crest()).orThrow();
        var said = Pictures.crestSaying("taken at 51.48 N, 3.18 W");

        assertThat(Logo.of(said).orThrow())
                .isEqualTo(logo)
                .isEqualTo(Logo.of(Pictures.crest()).orThrow());
        assertThat(new String(said, StandardCharsets.ISO_8859_1)).contains("51.48");
        assertThat(new String(logo.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("51.48");
    }

    static Stream<Arguments> picturesThatWillNotDo() {
        return Stream.of(
                argumentSet("too many bytes", new byte[Logo.MOST_BYTES + 1], Logo.TOO_LARGE),
                argumentSet("an empty file", new byte[0], Logo.WRONG_KIND),
                argumentSet("an SVG", "<svg/>".getBytes(StandardCharsets.UTF_8), Logo.WRONG_KIND),
                argumentSet("a GIF", Pictures.gif(), Logo.WRONG_KIND),
                argumentSet(
                        "a small file of a huge picture",
                        Pictures.bomb(60_000),
                        "The picture has 60000 by 60000 dots, which is too many. Save it with about 1000 dots across."),
                argumentSet(
                        "one dot too many",
                        Pictures.bomb(3001),
                        "The picture has 3001 by 3001 dots, which is too many. Save it with about 1000 dots across."),
                argumentSet(
                        "a picture that breaks off",
                        Arrays.copyOf(Pictures.crest(), 2000),
                        "The picture cannot be read: it is damaged, or a JPEG made for a printing press (CMYK). "
                                + "Save it anew as PNG."),
                argumentSet(
                        "white on nothing",
                        Pictures.white(),
                        "Nothing of this picture can be seen on white paper. Choose the logo made for a white ground."),
                argumentSet(
                        "a strip",
                        Pictures.oval(900, 100),
                        "The logo is 900 by 100 dots: so narrow a strip is too small to read beside a title. "
                                + "Choose a more compact form of it."));
    }

    @ParameterizedTest
    @MethodSource("picturesThatWillNotDo")
    void a_picture_that_will_not_do_is_refused_with_the_reason(byte[] file, String reason) {
        assertThat(Logo.of(file)).isEqualTo(Outcome.refused("logo", reason));
    }
}
