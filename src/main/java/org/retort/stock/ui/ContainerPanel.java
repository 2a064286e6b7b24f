package org.retort.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.retort.catalogue.ui.CatalogueNavigation;
import org.retort.catalogue.ui.ClassificationPanel;
import org.retort.platform.Dates;
import org.retort.platform.ui.Columns;
import org.retort.platform.ui.DetailHead;
import org.retort.platform.ui.Facts;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.LevelBar;
import org.retort.platform.ui.NoteBox;
import org.retort.stock.ContainerDetail;
import org.retort.stock.ContainerRow;
import org.retort.stock.ContainerState;

/// One container: what it is, how much is left, what it may do, where it stands, and all that was done to it.
class ContainerPanel extends Aside {

    private static final long serialVersionUID = 1L;

    ContainerPanel(
            ContainerDetail detail,
            HistoryList history,
            StockDialogs dialogs,
            List<Component> sections,
            Clock clock,
            SerializableRunnable close,
            Runnable changed) {
        addClassName("detail-panel");
        getElement().setAttribute("aria-label", detail.row().label());
        var row = detail.row();
        add(head(row, close), place(row));
        warn(row, LocalDate.now(clock));
        add(level(row));
        if (dialogs.mayHandle()) {
            add(new ContainerActions(row, dialogs, changed));
        }
        add(new ClassificationPanel(detail.formulation().classification()), facts(detail), history);
        sections.forEach(this::add);
    }

    private static Component head(ContainerRow row, SerializableRunnable close) {
        var code = new Span(row.code().label());
        code.addClassName("code");
        return new DetailHead(new Span(code, new Span(" · " + state(row))), row.label(), close);
    }

    /// `opened Sun 15 Feb 2026`, `issued, opened Sun 15 Feb 2026`, `in store`
    private static String state(ContainerRow row) {
        var state = row.state().label().toLowerCase(Locale.UK);
        if (row.opened() == null) {
            return state;
        }
        var opened = "opened " + Dates.day(row.opened());
        return row.state() == ContainerState.OPENED ? opened : state + ", " + opened;
    }

    private static Component place(ContainerRow row) {
        var place = new Div(Icons.PIN.create(), new Span(row.placePath()));
        place.addClassName("detail-place");
        return place;
    }

    private void warn(ContainerRow row, LocalDate today) {
        if (row.expired(today)) {
            add(NoteBox.stop("Expired.", "Nothing may be taken from it. Dispose of it."));
        }
    }

    private static Component level(ContainerRow row) {
        var remaining = row.remaining();
        var whole = row.size().times(row.bottles());
        var bar = remaining == null ? LevelBar.unknown() : LevelBar.of(remaining, whole, row.low());
        var number = remaining == null ? new Span("Amount unknown") : Columns.amount(remaining);
        number.addClassName("detail-amount");
        var of = new Span("of %s%s".formatted(whole.label(), row.estimated() ? ", by eye" : ""));
        of.addClassName("quiet");
        var level = new Div(number, of, bar);
        level.addClassName("detail-level");
        return level;
    }

    private static Component facts(ContainerDetail detail) {
        var facts = new Facts();
        facts.fact(
                "Size",
                detail.row().bottles() == 1
                        ? detail.row().size().label()
                        : "%d × %s"
                                .formatted(
                                        detail.row().bottles(),
                                        detail.row().size().label()));
        facts.fact("Received", Dates.day(detail.received()));
        if (detail.row().expires() != null) {
            facts.fact("Expires", Dates.day(detail.row().expires()));
        }
        facts.factUnlessBlank("Supplier", text(detail.supplierName()));
        facts.factUnlessBlank("Lot", text(detail.lot()));
        facts.factUnlessBlank("Made from", text(detail.madeFrom()));
        facts.factUnlessBlank("Made by", text(detail.madeBy()));
        facts.factUnlessBlank("Its place", detail.homePath());
        facts.factUnlessBlank("Note", text(detail.note()));
        facts.fact(
                "Substance",
                new com.vaadin.flow.component.html.Anchor(
                        CatalogueNavigation.route(detail.formulation().id()), "All about it"));
        return facts;
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }
}
