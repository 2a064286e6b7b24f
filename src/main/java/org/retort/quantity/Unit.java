package org.retort.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/// A unit in which the prep room counts, with the spelling people read and the spelling scripts write.
public enum Unit {
    CM3(Dimension.VOLUME, "1", "cm³", "cm3"),
    DM3(Dimension.VOLUME, "1000", "dm³", "dm3"),
    MG(Dimension.MASS, "0.001", "mg", "mg"),
    G(Dimension.MASS, "1", "g", "g"),
    KG(Dimension.MASS, "1000", "kg", "kg"),
    ITEM(Dimension.COUNT, "1", "", "item");

    private final Dimension dimension;
    private final BigDecimal inBase;
    private final String symbol;
    private final String code;

    Unit(Dimension dimension, String inBase, String symbol, String code) {
        this.dimension = dimension;
        this.inBase = new BigDecimal(inBase);
        this.symbol = symbol;
        this.code = code;
    }

    public Dimension dimension() {
        return dimension;
    }

    /// What people read: `cm³`. Empty for counted things.
    public String symbol() {
        return symbol;
    }

    /// What scripts and files write: `cm3`.
    public String code() {
        return code;
    }

    /// How many base units (cm³, g, item) one of this unit is: `DM3.inBase()` is `1000`.
    public BigDecimal inBase() {
        return inBase;
    }

    /// A name that holds a volume, as people read it: `Beaker 250 cm3` is `Beaker 250 cm³`.
    public static String inWords(String name) {
        return name.replace(CM3.code, CM3.symbol).replace(DM3.code, DM3.symbol);
    }

    /// Reads the spelling of scripts, files and people: `cm3`, `cm³`, `ml` and `mL` are the same.
    public static Optional<Unit> parse(String text) {
        var wanted = text.strip();
        return switch (wanted) {
            case "ml", "mL" -> Optional.of(CM3);
            case "l", "L" -> Optional.of(DM3);
            case "items" -> Optional.of(ITEM);
            default ->
                Arrays.stream(values())
                        .filter(unit -> unit.code.equalsIgnoreCase(wanted) || unit.symbol.equals(wanted))
                        .findFirst();
        };
    }
}
