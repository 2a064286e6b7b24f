package org.retort.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.ShortcutsKt;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.retort.platform.ui.SearchHit;
import org.retort.platform.ui.SearchSource;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

@RetortTest
@As("TECHNICIAN")
class SearchDialogTest extends SpringBrowserlessTest {

    private record Room(String heading, List<SearchHit> hits) implements SearchSource {
        @Override
        public List<SearchHit> find(String text, int limit) {
            return hits.stream()
                    .filter(hit -> hit.title().toLowerCase(Locale.UK).contains(text))
                    .limit(limit)
                    .toList();
        }
    }

    private static final SearchSource BOTTLES = new Room(
            "Containers",
            List.of(
                    new SearchHit("Sodium hydroxide 2 mol/dm³", "Alkalis 1", "settings?bottle=1"),
                    new SearchHit("Sodium chloride", "General 6", "settings?bottle=2")));

    private static final SearchSource CLOSED = new SearchSource() {
        @Override
        public String heading() {
            return "Closed";
        }

        @Override
        public List<SearchHit> find(String text, int limit) {
            throw new AccessDeniedException("not for you");
        }
    };

    @Test
    void what_matches_is_listed_and_a_room_that_is_closed_to_this_person_stays_silent() {
        var dialog = open();

        type(dialog, "sodium");

        assertThat(titles(dialog)).containsExactly("Sodium hydroxide 2 mol/dm³", "Sodium chloride");
        assertThat(chosen(dialog)).containsExactly("settings?bottle=1");
    }

    @Test
    void a_single_letter_finds_nothing_yet() {
        var dialog = open();

        type(dialog, "s");

        assertThat(titles(dialog)).isEmpty();
    }

    @Test
    void signs_without_a_letter_or_digit_find_nothing() {
        var rooms = new StaticListableBeanFactory();
        rooms.addBean("bottles", new Room("Containers", List.of(new SearchHit("Odd ((", "General 6", "settings"))));
        var search = new Search(rooms.getBeanProvider(SearchSource.class));

        assertThat(search.find("odd")).hasSize(1);
        assertThat(search.find(" (( ")).isEmpty();
    }

    @Test
    void arrow_keys_go_round_the_hits() {
        var dialog = open();
        type(dialog, "sodium");

        press(dialog, Key.ARROW_DOWN);
        assertThat(chosen(dialog)).containsExactly("settings?bottle=2");
        press(dialog, Key.ARROW_DOWN);
        assertThat(chosen(dialog)).containsExactly("settings?bottle=1");
        press(dialog, Key.ARROW_UP);
        assertThat(chosen(dialog)).containsExactly("settings?bottle=2");
    }

    @Test
    void enter_opens_the_chosen_hit_and_closes_the_search() {
        var dialog = open();
        type(dialog, "chloride");

        press(dialog, Key.ENTER);

        assertThat(dialog.isOpened()).isFalse();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("settings?bottle=2");
    }

    private static void press(SearchDialog dialog, Key key) {
        ShortcutsKt._fireShortcut(dialog, key);
        roundTrip();
    }

    private SearchDialog open() {
        navigate(SettingsView.class);
        var rooms = new StaticListableBeanFactory();
        rooms.addBean("bottles", BOTTLES);
        rooms.addBean("closed", CLOSED);
        var dialog = new SearchDialog(new Search(rooms.getBeanProvider(SearchSource.class)));
        dialog.ask();
        roundTrip();
        return dialog;
    }

    private void type(SearchDialog dialog, String text) {
        test(find(TextField.class, dialog).single()).setValue(text);
    }

    private List<String> titles(SearchDialog dialog) {
        return find(Anchor.class, dialog).all().stream()
                .map(hit -> hit.getComponentAt(0).getElement().getText())
                .toList();
    }

    private List<String> chosen(SearchDialog dialog) {
        return find(Anchor.class, dialog).all().stream()
                .filter(hit -> "true".equals(hit.getElement().getAttribute("aria-selected")))
                .map(Anchor::getHref)
                .toList();
    }
}
