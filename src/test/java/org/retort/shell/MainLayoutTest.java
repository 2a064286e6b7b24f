package org.retort.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.retort.platform.SchoolSettings;
import org.retort.testing.As;
import org.retort.testing.RetortTest;
import org.springframework.beans.factory.annotation.Autowired;

@RetortTest
@As("TECHNICIAN")
class MainLayoutTest extends SpringBrowserlessTest {

    @Autowired
    private SchoolSettings settings;

    @Test
    void a_technician_finds_scan_and_settings_in_the_menu() {
        navigate(SettingsView.class);

        assertThat(menu()).contains("Scan", "Settings");
    }

    @Test
    void who_is_signed_in_stands_at_the_foot_of_the_menu() {
        navigate(SettingsView.class);

        var card = find(UserCard.class).single();
        assertThat(card.getElement().getTextRecursively())
                .contains("PT", "Pat Tester", "Technician", settings.current().name());
    }

    @Test
    void ctrl_k_opens_search_and_a_word_that_matches_nothing_gets_a_hint() {
        navigate(SettingsView.class);

        fireShortcut(Key.KEY_K, KeyModifier.CONTROL);
        var dialog = find(SearchDialog.class).single();
        test(find(TextField.class, dialog).single()).setValue("zzqq");

        assertThat(dialog.isOpened()).isTrue();
        assertThat(find(Anchor.class, dialog).all()).isEmpty();
        assertThat(dialog.getElement().getTextRecursively()).contains("Nothing found for “zzqq”");
    }

    @Test
    @As("TEACHER")
    void settings_are_never_empty() {
        navigate(SettingsView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Settings");
        assertThat(findInView(Anchor.class).all()).extracting(Anchor::getHref).contains("password");
    }

    private List<String> menu() {
        return find(SideNav.class).single().getItems().stream()
                .map(SideNavItem::getLabel)
                .toList();
    }
}
