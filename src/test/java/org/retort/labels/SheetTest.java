package org.retort.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void a_sheet_is_found_by_its_name() {
        assertThat(Sheet.named("l7160")).contains(Sheet.L7160);
        assertThat(Sheet.named("A4")).isEmpty();
    }

    @Test
    void the_next_print_begins_where_the_last_one_ended() {
        assertThat(Sheet.L7160.sheetsFor(3, 20)).isEqualTo(2);
        assertThat(Sheet.L7160.nextFree(3, 20)).isEqualTo(2);
        assertThat(Sheet.L7160.nextFree(2, 20)).isEqualTo(1);
        assertThat(Sheet.L7651.sheetsFor(65, 1)).isEqualTo(1);
    }

    @Test
    void a_sheet_fills_its_page_evenly() {
        for (var sheet : Sheet.values()) {
            var paper = sheet.paper();
            var across = 2 * paper.left() + paper.columns() * paper.width() + (paper.columns() - 1) * paper.gapX();
            var down = 2 * paper.top() + paper.rows() * paper.height();
            assertThat(String.format(Locale.UK, "%.2f × %.2f", across, down))
                    .as(sheet.name())
                    .isEqualTo("210.00 × 297.00");
        }
    }
}
