package org.retort.practicals.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retort.platform.ui.Address;
import org.retort.practicals.KitScale;
import org.retort.practicals.Mode;
import org.retort.practicals.PracticalDetail;
import org.retort.practicals.ScaledLine;
import org.retort.practicals.TechnicianSheet;

/// The class that a kit is worked out for.
record ClassChoice(int pupils, int groupSize, boolean demonstration, int spare) implements Serializable {

    private static final int USUAL_CLASS = 30;
    private static final int USUAL_GROUP = 2;
    private static final int USUAL_SPARE = 10;
    static final int LARGEST_CLASS = 400;
    static final int LARGEST_GROUP = 40;

    /// Thirty pupils in the groups that are usual for this practical.
    static ClassChoice usual(PracticalDetail practical) {
        var size = practical.data().usualGroupSize();
        return new ClassChoice(
                USUAL_CLASS, size == null ? USUAL_GROUP : size, practical.mode() == Mode.DEMONSTRATION, USUAL_SPARE);
    }

    /// What the address says, and the usual where it says nothing or nonsense.
    static ClassChoice of(QueryParameters address, ClassChoice usual) {
        return new ClassChoice(
                number(address, "pupils", 1, LARGEST_CLASS, usual.pupils),
                number(address, "group", 1, LARGEST_GROUP, usual.groupSize),
                usual.demonstration || Address.text(address, "demonstration").isPresent(),
                number(address, "spare", 0, 100, usual.spare));
    }

    /// What the address is to say.
    Map<String, String> parameters() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("pupils", String.valueOf(pupils));
        said.put("group", String.valueOf(groupSize));
        said.put("demonstration", demonstration ? "yes" : "");
        said.put("spare", String.valueOf(spare));
        return said;
    }

    List<ScaledLine> scale(PracticalDetail practical) {
        return KitScale.scale(practical, pupils, groupSize, demonstration, spare);
    }

    TechnicianSheet.ForClass forSheet() {
        return new TechnicianSheet.ForClass(pupils, groupSize, demonstration, spare, words(), each());
    }

    /// What one working group is called: `Each pair`.
    String each() {
        return KitScale.each(groupSize);
    }

    /// For whom, in words: `for 30 pupils in 15 pairs`, `one demonstration for 30 pupils`.
    String words() {
        if (demonstration) {
            return "one demonstration for %d pupils".formatted(pupils);
        }
        var groups = KitScale.groups(pupils, groupSize);
        return switch (groupSize) {
            case 1 -> "for %d pupils, each alone".formatted(pupils);
            case 2 -> "for %d pupils in %d %s".formatted(pupils, groups, groups == 1 ? "pair" : "pairs");
            default -> "for %d pupils in %d groups of %d".formatted(pupils, groups, groupSize);
        };
    }

    private static int number(QueryParameters address, String name, int least, int most, int otherwise) {
        return Address.text(address, name)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most)
                .orElse(otherwise);
    }
}
