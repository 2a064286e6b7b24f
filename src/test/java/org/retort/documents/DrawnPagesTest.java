package org.retort.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the proofs of all documents rest on: that a text over another or outside of its cell is noticed.
class DrawnPagesTest {

    private final DrawnPages pages = new DrawnPages();

    @BeforeEach
    void aPage() {
        pages.page(200, 100);
    }

    @Test
    void texts_beside_and_under_one_another_are_no_fault() {
        write(10, 20, "Sodium");
        write(80, 20, "hydroxide");
        write(10, 32, "Danger");

        assertThat(pages.overlaps()).isEmpty();
        assertThat(pages.strays()).isEmpty();
    }

    @Test
    void a_text_over_another_is_noticed() {
        write(10, 20, "Sodium");
        write(20, 24, "hydroxide");

        assertThat(pages.overlaps()).containsExactly("Sodium | hydroxide");
    }

    @Test
    void a_text_that_leaves_its_cell_is_noticed() {
        pages.frame(10, 10, 30, 12);
        write(11, 20, "Acid");
        write(11, 20, "Hydrochloric acid");

        assertThat(pages.strays()).extracting(DrawnPages.Word::text).containsExactly("Hydrochloric acid");
    }

    @Test
    void a_text_that_leaves_its_page_is_noticed() {
        write(190, 50, "Sodium");
        write(10, 4, "too high");
        write(10, 99.5f, "too low");

        assertThat(pages.strays()).extracting(DrawnPages.Word::text).containsExactly("Sodium", "too high", "too low");
    }

    @Test
    void a_text_over_a_code_or_a_pictogram_is_noticed() {
        pages.artwork(Artwork.of("GHS05"), 10, 10, 25);
        write(20, 20, "Sodium");
        write(50, 20, "hydroxide");
        pages.page(200, 100);
        write(20, 20, "Danger");

        assertThat(pages.covering()).containsExactly("Sodium");
    }

    private void write(float x, float baseline, String text) {
        pages.text(Typeface.REGULAR, 10, 0, x, baseline, text);
    }
}
