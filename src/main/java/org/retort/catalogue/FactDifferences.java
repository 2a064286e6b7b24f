package org.retort.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What differs between two states of a substance, of that which hazards and storage hang on.
///
/// @param changes in words, such as `Molar mass 40 → 56.1 g/mol`; empty when nothing that matters differs
/// @param dropped traits that it has no longer: fewer neighbours are warned of
record FactDifferences(List<String> changes, List<String> dropped) {

    FactDifferences {
        changes = List.copyOf(changes);
        dropped = List.copyOf(dropped);
    }

    static FactDifferences between(SubstanceData held, SubstanceData wanted) {
        var dropped = less(held.traits(), wanted.traits());
        var changes = new ArrayList<String>();
        number("Molar mass", held.molarMass(), wanted.molarMass(), "g/mol").forEach(changes::add);
        number("Density", held.density(), wanted.density(), "g/cm³").forEach(changes::add);
        list("No longer", dropped).forEach(changes::add);
        list("Now", less(wanted.traits(), held.traits())).forEach(changes::add);
        return new FactDifferences(changes, dropped);
    }

    /// The numbers of `held` that `wanted` changes.
    static OtherFacts.Numbers numbersBefore(SubstanceData held, SubstanceData wanted) {
        return new OtherFacts.Numbers(
                isSame(held.molarMass(), wanted.molarMass())
                        ? Optional.empty()
                        : Optional.of(Optional.ofNullable(held.molarMass())),
                isSame(held.density(), wanted.density())
                        ? Optional.empty()
                        : Optional.of(Optional.ofNullable(held.density())));
    }

    boolean isNothing() {
        return changes.isEmpty();
    }

    /// All of it in one line.
    String inWords() {
        return String.join("; ", changes);
    }

    private static Stream<String> number(
            String what, @Nullable BigDecimal held, @Nullable BigDecimal wanted, String unit) {
        return isSame(held, wanted)
                ? Stream.empty()
                : Stream.of("%s %s → %s %s".formatted(what, plain(held), plain(wanted), unit));
    }

    private static boolean isSame(@Nullable BigDecimal held, @Nullable BigDecimal wanted) {
        return held == null || wanted == null ? held == wanted : held.compareTo(wanted) == 0;
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "not known" : number.stripTrailingZeros().toPlainString();
    }

    private static Stream<String> list(String what, List<String> traits) {
        return traits.isEmpty()
                ? Stream.empty()
                : Stream.of(what + " " + traits.stream().collect(Collectors.joining(", ")));
    }

    private static List<String> less(List<String> some, List<String> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }
}
