package org.retort.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColourProfileTest {

    /// Of full light: a third of what a screen of 256 steps can show.
    private static final float UNSEEN = 0.0013f;

    @Test
    void the_small_profile_shows_every_colour_as_sRGB_does_and_is_under_a_kilobyte() {
        var small = ColourProfile.srgb();
        var space = new ICC_ColorSpace(ICC_Profile.getInstance(small));
        for (var colour : colours()) {
            var shown = space.toRGB(colour);
            for (var part = 0; part < 3; part++) {
                assertThat(shown[part]).isCloseTo(colour[part], within(UNSEEN));
            }
        }
        assertThat(small).hasSizeLessThan(1000);
    }

    private static List<float[]> colours() {
        var colours = new ArrayList<float[]>();
        for (var red = 0f; red <= 1; red += 0.125f) {
            for (var green = 0f; green <= 1; green += 0.125f) {
                for (var blue = 0f; blue <= 1; blue += 0.125f) {
                    colours.add(new float[] {red, green, blue});
                }
            }
        }
        return colours;
    }
}
