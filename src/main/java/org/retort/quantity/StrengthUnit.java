package org.retort.quantity;

import java.util.Arrays;
import java.util.Optional;

/// How the strength of a solution is written.
public enum StrengthUnit {
    MOL_PER_DM3("mol/dm³", "mol/dm3"),
    G_PER_DM3("g/dm³", "g/dm3"),
    PERCENT_W_W("% w/w", "w/w"),
    PERCENT_W_V("% w/v", "w/v"),
    PERCENT_V_V("% v/v", "v/v"),
    /// Volume strength of hydrogen peroxide: dm³ of oxygen per dm³ at 0 °C, 11.2 per mol/dm³.
    VOLUMES("vol", "vol");

    private final String symbol;
    private final String code;

    StrengthUnit(String symbol, String code) {
        this.symbol = symbol;
        this.code = code;
    }

    /// What people read: `mol/dm³`.
    public String symbol() {
        return symbol;
    }

    /// What scripts and files write: `mol/dm3`, `w/w`.
    public String code() {
        return code;
    }

    /// Reads the spelling of scripts, files and people; `%`, blanks and `M` for mol/dm³ are understood: `% w/w`, `%w/w`
    /// and `w/w` are the same.
    public static Optional<StrengthUnit> parse(String text) {
        var wanted = text.replace("%", "").replace(" ", "").strip();
        if (wanted.equals("M")) {
            return Optional.of(MOL_PER_DM3);
        }
        return Arrays.stream(values())
                .filter(unit -> unit.code.equalsIgnoreCase(wanted) || unit.symbol.equalsIgnoreCase(wanted))
                .findFirst();
    }
}
