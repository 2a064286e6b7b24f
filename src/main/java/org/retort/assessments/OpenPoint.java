package org.retort.assessments;

import java.util.UUID;
import org.retort.hazards.Gap;

/// Something that the assessment leaves open although it may be signed; whoever signs answers each by a tick of its
/// own.
public sealed interface OpenPoint {

    /// Something that nobody knows of a line although its health and environment hazards are known.
    ///
    /// @param label of the line: `Silver nitrate 0.1 mol/dm³`
    record NotKnown(UUID formulation, String label, Gap gap) implements OpenPoint {}

    /// Something that is on the kit in words only, so that no hazard of it is known here.
    ///
    /// @param text `newspaper`
    record NotChecked(String text) implements OpenPoint {}

    /// What is open: `Not checked by Retort: newspaper.`
    default String sentence() {
        return switch (this) {
            case NotKnown(var _, var label, var gap) -> "%s: %s".formatted(label, gap.sentence());
            case NotChecked(var text) -> "Not checked by Retort: %s.".formatted(text);
        };
    }

    /// What the tick says in the name of who signs.
    default String answer() {
        return switch (this) {
            case NotKnown _ -> "I know that this is not known. " + sentence();
            case NotChecked _ -> sentence() + " I have looked at what it can do, and it is safe as it is used here.";
        };
    }

    /// Why it is not signed while this is not answered.
    default String refusal() {
        return switch (this) {
            case NotKnown _ -> "Tick what is not known before you sign: " + sentence();
            case NotChecked _ -> "Tick what nobody has checked before you sign: " + sentence();
        };
    }
}
