package org.retort.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retort.people.ApiTokens;
import org.retort.people.NewToken;
import org.retort.people.People;
import org.retort.people.PersonRow;
import org.retort.people.Role;
import org.retort.people.TokenRow;
import org.retort.platform.Actor;
import org.retort.platform.Dates;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.Columns;
import org.retort.platform.ui.Confirm;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.Icons;
import org.retort.platform.ui.Notices;
import org.retort.platform.ui.PageHeader;
import org.retort.platform.ui.RowCards;

/// Tokens for scripts: one's own, and everybody's for an administrator.
@Route("settings/tokens")
@PageTitle("API tokens · Retort")
@PermitAll
class TokensView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ApiTokens tokens;
    private final transient Clock clock;
    private final Set<Role> own;
    private final Grid<TokenRow> grid = new Grid<>();

    TokensView(ApiTokens tokens, People people, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
        own = people.find(Actor.required().person()).map(PersonRow::roles).orElse(Set.of());
        addClassNames("screen", "people-screen");
        var make = new Button("Make a token", Icons.ADD.create(), _ -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        Columns.text(grid, "Name", TokenRow::name).setFlexGrow(2);
        Columns.text(grid, "Person", TokenRow::person);
        Columns.text(grid, "Roles", token -> Role.labels(token.roles()));
        Columns.text(grid, "Made", token -> moment(token.created()));
        Columns.text(grid, "Last used", token -> moment(token.lastUsed()));
        grid.addComponentColumn(this::state)
                .setHeader("State")
                .setAutoWidth(true)
                .setFlexGrow(0);
        RowCards.onPhone(
                grid,
                "Token",
                token -> Cards.line(
                        new Span(token.name()),
                        RowCards.words(
                                token.person(), Role.labels(token.roles()), "last used " + moment(token.lastUsed())),
                        state(token)));
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText("No tokens. A script needs one to read or write here.");
        add(new PageHeader("API tokens", "How scripts come in; the addresses are described at /v3/api-docs", make)
                .under("Settings", "settings"));
        add(grid);
        refresh();
    }

    private String moment(@Nullable Instant moment) {
        return moment == null ? "never" : Dates.moment(moment.atZone(clock.getZone()));
    }

    private Component state(TokenRow token) {
        if (token.revoked() != null) {
            return new Span("Revoked");
        }
        var revoke = new Button("Revoke", _ -> revoke(token));
        revoke.setAriaLabel("Revoke " + token.name());
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        return revoke;
    }

    private void make() {
        var name = new TextField("Name");
        name.setHelperText("What uses it, such as Stock on the office dashboard");
        var roles = new RolesField(own);
        new FormDialog<>(
                        "Make a token",
                        new FormLayout(name, roles),
                        "Make",
                        () -> tokens.make(name.getValue(), roles.getValue()))
                .field("name", name)
                .field("roles", roles)
                .onDone(this::show)
                .open();
    }

    private void show(NewToken made) {
        refresh();
        new ShownOnce("The new token", "It is shown only now. Keep it like a password.", made.token()).open();
    }

    private void revoke(TokenRow token) {
        Confirm.danger(
                "Revoke %s?".formatted(token.name()),
                "What uses it is refused from now on. This cannot be taken back.",
                "Revoke",
                () -> {
                    tokens.revoke(token.id());
                    refresh();
                    Notices.success("%s is revoked.".formatted(token.name()));
                });
    }

    private void refresh() {
        grid.setItems(own.contains(Role.ADMINISTRATOR) ? tokens.all() : tokens.mine());
    }
}
