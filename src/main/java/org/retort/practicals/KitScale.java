package org.retort.practicals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Works out a practical's kit for a class of so many pupils in groups of so many.
///
/// A demonstration is one set for any number of pupils: what a group would use is put out once. What is for each
/// person stays so, because spectators wear goggles too. Spare is added to what pupils use up in groups; what stands
/// out once, for the class or a demonstration, is as much as the practical says.
public final class KitScale {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private KitScale() {}

    /// How many groups of `groupSize` so many pupils make; the last one may be smaller: 29 pupils in pairs are 15.
    ///
    /// @throws IllegalArgumentException if there is nobody, or nobody in a group
    public static int groups(int pupils, int groupSize) {
        if (pupils < 1 || groupSize < 1) {
            throw new IllegalArgumentException("%d pupils in groups of %d".formatted(pupils, groupSize));
        }
        return Math.ceilDiv(pupils, groupSize);
    }

    /// What one working group is called, at the head of a column: `Each pair`.
    ///
    /// @throws IllegalArgumentException if there is nobody in a group
    public static String each(int groupSize) {
        if (groupSize < 1) {
            throw new IllegalArgumentException("groups of " + groupSize);
        }
        return switch (groupSize) {
            case 1 -> "Each pupil";
            case 2 -> "Each pair";
            default -> "Each group";
        };
    }

    /// The kit for a class, line by line. Lines that are either/or are all there: see [#chosen].
    ///
    /// @param demonstration whether the teacher shows it; a practical that is a demonstration always is one
    /// @param sparePercent spare on chemicals and whatever else is used up
    public static List<ScaledLine> scale(
            PracticalDetail practical, int pupils, int groupSize, boolean demonstration, int sparePercent) {
        var shown = demonstration || practical.mode() == Mode.DEMONSTRATION;
        var classOf =
                new ClassSize(pupils, Math.min(groupSize, pupils), groups(pupils, groupSize), shown, sparePercent);
        return practical.lines().stream().map(classOf::scaled).toList();
    }

    /// Of the lines that are either/or, only those of `options`; of a choice that `options` does not settle, the first.
    public static List<KitLine> chosen(List<KitLine> lines, Set<String> options) {
        Map<String, String> settled = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.alternative() && options.contains(line.option()))
                .forEach(line -> settled.put(line.choiceOf(), line.option()));
        lines.stream()
                .filter(KitLine::alternative)
                .forEach(line -> settled.putIfAbsent(line.choiceOf(), line.option()));
        return lines.stream()
                .filter(line -> !line.alternative() || line.option().equals(settled.get(line.choiceOf())))
                .toList();
    }

    /// What the kit comes to, item by item: parts that are used for different things add up.
    public static List<ItemTotal> totals(List<ScaledLine> lines) {
        Map<Object, ItemTotal> totals = new LinkedHashMap<>();
        for (var scaled : lines) {
            var line = scaled.line();
            var first = new ItemTotal(line.item(), line.label(), scaled.total(), line.unit());
            totals.merge(List.of(line.item(), line.unit()), first, ItemTotal::plus);
        }
        return new ArrayList<>(totals.values());
    }

    /// One item of a kit with all its lines added up.
    public record ItemTotal(KitItem item, String label, BigDecimal total, KitUnit unit) {

        ItemTotal plus(ItemTotal other) {
            return new ItemTotal(item, label, total.add(other.total), unit);
        }
    }

    private record ClassSize(int pupils, int groupSize, int groups, boolean demonstration, int sparePercent) {

        ScaledLine scaled(KitLine line) {
            var plain = line.qty().multiply(BigDecimal.valueOf(times(line)));
            return new ScaledLine(
                    line,
                    perGroup(line),
                    whole(line, withSpare(line, plain)),
                    line.unit().code());
        }

        private int times(KitLine line) {
            return switch (line.scope()) {
                case PERSON -> pupils;
                case GROUP -> demonstration ? 1 : groups;
                case SHARED -> demonstration || line.sharedBy() == null ? 1 : Math.ceilDiv(groups, line.sharedBy());
                case CLASS, DEMO, UNKNOWN -> 1;
            };
        }

        private BigDecimal perGroup(KitLine line) {
            return switch (line.scope()) {
                case GROUP -> line.qty();
                case PERSON -> line.qty().multiply(BigDecimal.valueOf(groupSize));
                case SHARED, CLASS, DEMO, UNKNOWN -> BigDecimal.ZERO;
            };
        }

        private BigDecimal withSpare(KitLine line, BigDecimal plain) {
            var pupilsUseItUp = line.consumable()
                    && switch (line.scope()) {
                        case PERSON -> true;
                        case GROUP, SHARED -> !demonstration;
                        case CLASS, DEMO, UNKNOWN -> false;
                    };
            return pupilsUseItUp
                    ? plain.multiply(HUNDRED.add(BigDecimal.valueOf(sparePercent)))
                            .divide(HUNDRED)
                    : plain;
        }

        private static BigDecimal whole(KitLine line, BigDecimal amount) {
            return line.unit() == KitUnit.ITEM ? amount.setScale(0, RoundingMode.CEILING) : amount;
        }
    }
}
