package org.retort.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.retort.testing.As;
import org.retort.testing.RetortTest;

/// Which screens a role may open, and that its menu holds those and no others.
@RetortTest
class ScreensByRoleTest extends SpringBrowserlessTest {

    /// The screens that not every member may open. A new one belongs here, or is for everybody.
    private static final Map<String, String> ONLY_FOR = new TreeMap<>(Map.ofEntries(
            Map.entry("requests/new", "TEACHER"),
            Map.entry("requests/pick", "TECHNICIAN"),
            Map.entry("settings/groups", "ADMINISTRATOR"),
            Map.entry("settings/labels", "ADMINISTRATOR,TECHNICIAN"),
            Map.entry("settings/people", "ADMINISTRATOR"),
            Map.entry("settings/records", "ADMINISTRATOR"),
            Map.entry("settings/school", "ADMINISTRATOR"),
            Map.entry("settings/timetable", "ADMINISTRATOR"),
            Map.entry("printing", "SAFETY_LEAD,TECHNICIAN"),
            Map.entry("to-assess", "SAFETY_LEAD"),
            Map.entry("suppliers", "TECHNICIAN"),
            Map.entry("equipment-models", "TECHNICIAN")));

    private static final List<String> EVERYBODY = List.of(
            "Today", "Scan", "Stock", "Places", "Substances", "Practicals", "Requests", "Assessments", "Settings");

    @Test
    @As("ADMINISTRATOR")
    void every_screen_says_who_may_open_it_and_the_table_holds_those_that_are_not_for_all() {
        var routes = RouteConfiguration.forApplicationScope().getAvailableRoutes();

        assertThat(routes)
                .allSatisfy(route -> assertThat(route.getNavigationTarget().isAnnotationPresent(PermitAll.class)
                                || route.getNavigationTarget().isAnnotationPresent(RolesAllowed.class)
                                || route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class))
                        .as(route.getTemplate())
                        .isTrue());
        assertThat(routes.stream()
                        .filter(route -> route.getNavigationTarget().isAnnotationPresent(RolesAllowed.class))
                        .collect(Collectors.toMap(RouteData::getTemplate, ScreensByRoleTest::roles)))
                .isEqualTo(ONLY_FOR);
        assertThat(routes.stream()
                        .filter(route -> route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class))
                        .map(RouteData::getTemplate))
                .containsExactlyInAnyOrder("login", "setup");
    }

    @Test
    @As("TECHNICIAN")
    void a_technician_opens_what_is_a_technicians() {
        opensOnly("TECHNICIAN");
        assertThat(menu()).containsExactlyInAnyOrderElementsOf(EVERYBODY);
    }

    @Test
    @As("TEACHER")
    void a_teacher_opens_what_is_a_teachers() {
        opensOnly("TEACHER");
        assertThat(menu()).containsExactlyInAnyOrderElementsOf(EVERYBODY);
    }

    @Test
    @As("SAFETY_LEAD")
    void a_safety_lead_opens_what_is_a_safety_leads() {
        opensOnly("SAFETY_LEAD");
        assertThat(menu()).contains("To assess").containsAll(EVERYBODY);
    }

    @Test
    @As("ADMINISTRATOR")
    void an_administrator_opens_what_is_an_administrators() {
        opensOnly("ADMINISTRATOR");
        assertThat(menu()).containsExactlyInAnyOrderElementsOf(EVERYBODY);
    }

    private void opensOnly(String role) {
        ONLY_FOR.forEach((route, needed) -> {
            UI.getCurrent().navigate(route);

            var turnedAway = shown() instanceof NoSuchPageView;
            assertThat(turnedAway)
                    .as("%s as %s", route, role)
                    .isEqualTo(!List.of(needed.split(",")).contains(role));
        });
        UI.getCurrent().navigate("settings");
    }

    private static HasElement shown() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private List<String> menu() {
        return find(SideNav.class).single().getItems().stream()
                .map(SideNavItem::getLabel)
                .toList();
    }

    private static String roles(RouteData route) {
        return String.join(
                ",",
                new TreeSet<>(Set.of(route.getNavigationTarget()
                        .getAnnotation(RolesAllowed.class)
                        .value())));
    }
}
