package org.retort.people.ui;

import java.util.Set;
import org.retort.people.Role;
import org.retort.platform.ui.SettingsPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What this room offers to Settings.
@Configuration(proxyBeanMethods = false)
class SettingsPages {

    private record Page(String title, String route, int order, Set<String> roles, String description)
            implements SettingsPage {}

    private static final Set<String> ADMINISTRATORS = Set.of(Role.ADMINISTRATOR.name());

    @Bean
    SettingsPage schoolPage() {
        return new Page(
                "School",
                "settings/school",
                10,
                ADMINISTRATORS,
                "Its name, the address on QR labels, who may approve; logo and colour of its documents.");
    }

    @Bean
    SettingsPage peoplePage() {
        return new Page("People", "settings/people", 20, ADMINISTRATORS, "Who works here, their roles and sign-ins.");
    }

    @Bean
    SettingsPage groupsPage() {
        return new Page("Teaching groups", "settings/groups", 30, ADMINISTRATORS, "Codes, years and sizes of classes.");
    }

    @Bean
    SettingsPage recordsPage() {
        return new Page(
                "Records", "settings/records", 70, ADMINISTRATORS, "How long records and names are kept; legal holds.");
    }

    @Bean
    SettingsPage tokensPage() {
        return new Page("API tokens", "settings/tokens", 80, Set.of(), "How scripts come in, with roles of yours.");
    }
}
