package org.retort.practicals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A practical with its kit, as it is read.
///
/// @param referenceId its id in the reference library, `AQA-GCSE-CHEM-2`; null when the school wrote it
/// @param lines the kit in the order it is read: apparatus, chemicals, materials, facilities
/// @param version counted up with each change
public record PracticalDetail(
        PracticalId id,
        @Nullable String referenceId,
        PracticalData data,
        PracticalSource source,
        List<KitLine> lines,
        int version,
        @Nullable String archivedBecause) {

    public String title() {
        return data.title();
    }

    public String course() {
        return data.course();
    }

    public String number() {
        return data.number();
    }

    public KeyStage keyStage() {
        return data.keyStage();
    }

    public Subject subject() {
        return data.subject();
    }

    public Mode mode() {
        return data.mode();
    }

    public Handler whoMayHandle() {
        return data.whoMayHandle();
    }

    public @Nullable Integer leadTimeHours() {
        return data.leadTimeHours();
    }

    public String hazards() {
        return data.hazards();
    }

    public String controls() {
        return data.controls();
    }

    /// Its place in the course: `AQA GCSE Chemistry 2`.
    public String place() {
        return Course.place(course(), number());
    }

    public boolean archived() {
        return archivedBecause != null;
    }

    /// What the room must have: `gas`, `sink`.
    public List<String> facilities() {
        return lines.stream()
                .filter(line -> line.item() instanceof KitItem.Facility)
                .map(KitLine::label)
                .distinct()
                .toList();
    }

    /// The lines of one part of the kit.
    public List<KitLine> lines(KitItem.Part part) {
        return lines.stream().filter(line -> line.item().part() == part).toList();
    }
}
