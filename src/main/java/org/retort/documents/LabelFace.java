package org.retort.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands on one label.
///
/// @param formula empty where there is none
/// @param strength empty where there is none; never abbreviated
/// @param line where it belongs or what it is for; may be empty
/// @param code in letters, for when the QR code is scratched; empty where there is none
/// @param address what the QR code holds
/// @param hazards of a chemical; null for other things
public record LabelFace(
        Design design,
        String title,
        String formula,
        String strength,
        String line,
        String code,
        String address,
        @Nullable Hazards hazards,
        Origin origin) {

    /// What a label is for.
    public enum Design {
        /// Finds the thing and its place: bottles as bought, equipment, places, trays.
        STOCK,
        /// Warns of what is in a bottle that was decanted or made up.
        HAZARD,
        /// A command to a scanner.
        COMMAND,
        /// A code that belongs to nothing yet.
        SPARE
    }

    /// What a chemical may do, in the order of the label: the gravest picture first.
    ///
    public record Hazards(Block.Mark mark, List<Sign> signs, List<Statement> statements, List<Unknown> gaps) {

        public Hazards {
            signs = List.copyOf(signs);
            statements = List.copyOf(statements);
            gaps = List.copyOf(gaps);
        }
    }

    /// A hazard pictogram.
    ///
    /// @param alt what it shows and says: `Corrosion: corrosive`
    /// @param meaning what it says, for where there is no room for it: `corrosive`
    public record Sign(String key, String alt, String meaning) {}

    /// A hazard statement and what it follows from, which may be empty.
    public record Statement(String code, String text, String reason) {}

    /// What nobody knows of it although the rest is assessed: `Ox. Liq. 2`, and why in a sentence.
    public record Unknown(String category, String sentence) {}

    /// Who made it when; each part may be empty.
    ///
    /// @param made `Made Tue 24 Nov 2026 by P. Tester`
    /// @param useBy `Use by Tue 24 Nov 2027`
    /// @param batch `Batch 0417`
    public record Origin(String made, String useBy, String batch) {

        public static final Origin UNKNOWN = new Origin("", "", "");
    }

    /// A thing without hazards: equipment, a place, a tray.
    public static LabelFace plain(String title, String line, String code, String address) {
        return new LabelFace(Design.STOCK, title, "", "", line, code, address, null, Origin.UNKNOWN);
    }

    /// What a scanner reads instead of a button.
    public static LabelFace command(String title, String line, String text) {
        return new LabelFace(Design.COMMAND, title, "", "", line, "", text, null, Origin.UNKNOWN);
    }

    /// A code that is stuck on first and given to a thing later.
    public static LabelFace spare(String code, String address) {
        return new LabelFace(Design.SPARE, "", "", "", "", code, address, null, Origin.UNKNOWN);
    }
}
