package org.retort.practicals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;

/// The units of a kit line: those of the stock, and lengths, because magnesium ribbon goes out by the centimetre.
public enum KitUnit {
    ITEM(Unit.ITEM, "", "item"),
    CM3(Unit.CM3, "cm³", "cm3"),
    DM3(Unit.DM3, "dm³", "dm3"),
    MG(Unit.MG, "mg", "mg"),
    G(Unit.G, "g", "g"),
    KG(Unit.KG, "kg", "kg"),
    CM(null, "cm", "cm"),
    M(null, "m", "m");

    private final @Nullable Unit unit;
    private final String symbol;
    private final String code;

    KitUnit(@Nullable Unit unit, String symbol, String code) {
        this.unit = unit;
        this.symbol = symbol;
        this.code = code;
    }

    /// The unit in which stock counts the same, if it does: lengths have none.
    public Optional<Unit> unit() {
        return Optional.ofNullable(unit);
    }

    /// What people read: `cm³`. Empty for counted things.
    public String symbol() {
        return symbol;
    }

    /// What scripts and files write: `cm3`.
    public String code() {
        return code;
    }

    /// An amount as people read it: `1 450 cm³`, `15`.
    public String label(BigDecimal amount) {
        var number = Quantity.grouped(amount);
        return this == ITEM ? number : number + '\u00A0' + symbol;
    }

    /// Reads the spelling of scripts, files and people: `cm3`, `cm³` and `ml` are the same.
    public static Optional<KitUnit> parse(String text) {
        var wanted = text.strip();
        return Unit.parse(wanted)
                .flatMap(found ->
                        Arrays.stream(values()).filter(kit -> kit.unit == found).findFirst())
                .or(() -> Arrays.stream(values())
                        .filter(kit -> kit.code.equalsIgnoreCase(wanted))
                        .findFirst());
    }
}
