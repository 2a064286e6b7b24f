package org.retort.practicals;

import java.math.BigDecimal;
import java.util.List;
import org.retort.platform.Outcome;
import org.retort.quantity.Quantity;

/// What a practical and a line of its kit must be before they are kept.
final class PracticalRules {

    /// Confidence of what this school wrote itself.
    static final String OWN = "own";

    static final int REASON = 500;
    private static final int TITLE = 200;
    private static final int LONG = 4000;
    private static final int LONGEST_LEAD = 2000;
    private static final int LARGEST_GROUP = 40;
    private static final int METHOD = 120;
    private static final int NOTE = 500;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private PracticalRules() {}

    static Outcome<PracticalData> check(PracticalData data) {
        if (data.title().isBlank() || data.title().length() > TITLE) {
            return Outcome.refused("title", "Give the practical a title of at most %d characters.".formatted(TITLE));
        }
        if (data.course().isBlank() || data.course().length() > 60) {
            return Outcome.refused("course", "Say which course it belongs to, in at most 60 characters.");
        }
        if (data.number().length() > 20) {
            return Outcome.refused("number", "A number has at most 20 characters.");
        }
        var lead = data.leadTimeHours();
        if (lead != null && (lead < 0 || lead > LONGEST_LEAD)) {
            return Outcome.refused("leadTimeHours", "A lead time is 0 to %d hours.".formatted(LONGEST_LEAD));
        }
        var size = data.usualGroupSize();
        if (size != null && (size < 1 || size > LARGEST_GROUP)) {
            return Outcome.refused("usualGroupSize", "A group has 1 to %d pupils.".formatted(LARGEST_GROUP));
        }
        return texts(data);
    }

    private static Outcome<PracticalData> texts(PracticalData data) {
        if (List.of(data.hazards(), data.controls(), data.technicianNotes()).stream()
                .anyMatch(text -> text.length() > LONG)) {
            return Outcome.refused("Hazards, controls and notes have at most %d characters each.".formatted(LONG));
        }
        return data.disposal().length() > LONG / 2
                ? Outcome.refused("disposal", "Disposal has at most %d characters.".formatted(LONG / 2))
                : Outcome.done(data);
    }

    static Outcome<KitLineData> check(KitLineData line) {
        if (line.qty().signum() <= 0) {
            return Outcome.refused("qty", "The amount is more than 0.");
        }
        if (line.qty().compareTo(MOST) > 0 || line.qty().stripTrailingZeros().scale() > Quantity.SCALE) {
            return Outcome.refused("qty", "Write at most 1\u202F000\u202F000, with at most six decimals.");
        }
        var sharedBy = line.sharedBy();
        if (line.scope() == Scope.SHARED && (sharedBy == null || sharedBy < 2 || sharedBy > LARGEST_GROUP)) {
            return Outcome.refused("sharedBy", "Say how many groups share it: 2 to %d.".formatted(LARGEST_GROUP));
        }
        if (line.scope() != Scope.SHARED && sharedBy != null) {
            return Outcome.refused("sharedBy", "Only what is shared says by how many groups.");
        }
        if (line.usedFor().length() > METHOD) {
            return Outcome.refused("usedFor", "“Used for” has at most %d characters.".formatted(METHOD));
        }
        if (line.choice().length() > METHOD) {
            return Outcome.refused("choice", "“Either/or” has at most %d characters.".formatted(METHOD));
        }
        if (line.notes().length() > NOTE) {
            return Outcome.refused("notes", "A note has at most %d characters.".formatted(NOTE));
        }
        return switch (line.item()) {
            case KitItem.Material(var text) -> named(line, text);
            case KitItem.Facility(var text) -> named(line, text);
            case KitItem.Equipment e -> Outcome.done(line);
            case KitItem.Chemical c -> Outcome.done(line);
        };
    }

    private static Outcome<KitLineData> named(KitLineData line, String text) {
        return text.isBlank() || text.length() > 200
                ? Outcome.refused("item", "Say what it is, in at most 200 characters.")
                : Outcome.done(line);
    }
}
