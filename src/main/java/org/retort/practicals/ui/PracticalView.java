package org.retort.practicals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.Formulations;
import org.retort.platform.NoSuchThing;
import org.retort.platform.ui.Address;
import org.retort.platform.ui.NoteBox;
import org.retort.platform.ui.PageHeader;
import org.retort.practicals.PracticalDetail;
import org.retort.practicals.PracticalId;
import org.retort.practicals.Practicals;

/// One practical: its kit for a class of any size, hazards and controls with who says so, notes, history.
@Route("practicals/:practical")
@PermitAll
class PracticalView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Practicals practicals;
    private final transient Formulations formulations;
    private final PracticalActions actions;
    private final KitDialogs kit;
    private final transient PracticalCards cards;
    private @Nullable ClassChoice choice;
    private String title = "Practical";

    PracticalView(
            Practicals practicals,
            Formulations formulations,
            PracticalActions actions,
            KitDialogs kit,
            PracticalCards cards) {
        this.practicals = practicals;
        this.formulations = formulations;
        this.actions = actions;
        this.kit = kit;
        this.cards = cards;
        addClassName("screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var said = event.getRouteParameters().get("practical").orElse("");
        var id = Address.id(said).map(PracticalId::new).orElseThrow(() -> new NoSuchThing("practical", said));
        choice = null;
        show(practicals.detail(id), event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return title + " · Retort";
    }

    private void show(PracticalDetail practical, QueryParameters address) {
        title = practical.title();
        var forClass = choice != null ? choice : ClassChoice.of(address, ClassChoice.usual(practical));
        choice = forClass;
        removeAll();
        var subtitle = "%s · %s · %s · version %d"
                .formatted(
                        practical.place(),
                        practical.mode().label(),
                        practical.whoMayHandle().label(),
                        practical.version());
        var header = new PageHeader(practical.title(), subtitle).under("Practicals", PracticalLibraryView.class);
        header.setActions(actions.of(practical, () -> chosen(practical), _ -> again(practical)));
        var panel = new KitPanel(
                practical, formulations, kit, changed -> remember(practical, changed), _ -> again(practical));
        panel.show(forClass);
        var beside = new Div(cards.of(practical));
        var columns = new Div(panel, beside);
        columns.addClassName("columns");
        add(header);
        if (practical.archivedBecause() != null) {
            add(NoteBox.ask("Archived.", practical.archivedBecause()));
        }
        add(columns);
    }

    private ClassChoice chosen(PracticalDetail practical) {
        return choice == null ? ClassChoice.usual(practical) : choice;
    }

    private void remember(PracticalDetail practical, ClassChoice changed) {
        choice = changed;
        Address.show(PracticalsNavigation.route(practical.id()), changed.parameters());
    }

    private void again(PracticalDetail practical) {
        show(practicals.detail(practical.id()), QueryParameters.empty());
    }
}
