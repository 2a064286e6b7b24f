package org.retort.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/// Every screen, light and dark, at a desk and on a phone: axe finds nothing serious or critical. Each visitor has a
/// browser of their own, two at a time.
class AccessibilityIT extends BrowserTest {

    /// What no visitor of the demo school comes to: the first page of an empty school, at which [NewSchoolIT]
    /// looks, and the address in a QR code, which only leads on to Scan.
    private static final Set<String> NOT_FOR_VISITORS = Set.of("setup", "s");

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @EnumSource
    void every_screen_can_be_used_by_everybody(EveryScreen.Visitor visitor) throws Exception {
        var faults = new SoftAssertions();
        var page = visitor == EveryScreen.Visitor.NOBODY
                ? page(Device.DESK, ColorScheme.LIGHT, List.of())
                : signIn(visitor.name().toLowerCase(Locale.ROOT), Device.DESK);
        for (var screen : new EveryScreen(new ScriptDoor(address(""))).of(visitor)) {
            faults.check(() -> look(page, screen, visitor));
        }
        faults.assertAll();
    }

    @Test
    void no_screen_is_left_out() throws Exception {
        var visited = new ArrayList<String>();
        for (var visitor : EveryScreen.Visitor.values()) {
            for (var screen : new EveryScreen(new ScriptDoor(address(""))).of(visitor)) {
                screen.addresses().forEach(address -> visited.add(address.replaceAll("^/|\\?.*", "")));
            }
        }
        assertThat(routes()).allSatisfy(route -> assertThat(visited).anyMatch(address -> address.matches(route)));
    }

    private void look(Page page, Screen screen, EveryScreen.Visitor visitor) {
        page.setViewportSize(Device.DESK.width(), Device.DESK.height());
        colour(page, ColorScheme.LIGHT);
        page.navigate(address(screen.addresses().getFirst()));
        heading(page).waitFor();
        settle(page);
        for (var step : screen.steps()) {
            step.accept(page);
            settle(page);
        }
        var faults = new ArrayList<String>();
        Axe.faults(page).forEach(fault -> faults.add("at a desk, light: " + fault));
        colour(page, ColorScheme.DARK);
        Axe.faultsOfColour(page).forEach(fault -> faults.add("at a desk, dark: " + fault));
        page.setViewportSize(Device.PHONE.width(), Device.PHONE.height());
        settle(page);
        Axe.faults(page).forEach(fault -> faults.add("on a phone, dark: " + fault));
        assertThat(faults).as("%s as %s", screen.name(), visitor).isEmpty();
    }

    private static void colour(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /// What the address of each screen looks like.
    private static Set<String> routes() throws ClassNotFoundException {
        var views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var routes = new TreeSet<String>();
        for (var found : views.findCandidateComponents("org.retort")) {
            var view = Class.forName(found.getBeanClassName()).asSubclass(Component.class);
            var route = view.getAnnotation(Route.class).value();
            if (!NOT_FOR_VISITORS.contains(route)) {
                var pattern = route.replaceAll("/:\\w+\\?", "(/[^/]+)?").replaceAll("/:\\w+", "/[^/]+");
                routes.add(HasUrlParameter.class.isAssignableFrom(view) ? pattern + "/.+" : pattern);
            }
        }
        return routes;
    }
}
