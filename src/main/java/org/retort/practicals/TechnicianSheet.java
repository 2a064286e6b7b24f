package org.retort.practicals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.StockNeeded;
import org.retort.documents.Block;
import org.retort.documents.Document;
import org.retort.documents.Letterhead;
import org.retort.documents.Letterheads;
import org.retort.documents.PageSize;
import org.retort.documents.Text;
import org.retort.documents.Tone;
import org.retort.quantity.Quantity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The technician's sheet of a practical: its kit for a class, what to prepare, hazards and controls, on one page.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class TechnicianSheet {

    /// Words of 9 points are 6.3 points then, as large as on a label; only the longest kits need it.
    private static final float SMALLEST = 0.7f;

    private final Practicals practicals;
    private final Formulations formulations;
    private final StockNeeded stockNeeded;
    private final Letterheads letterheads;

    TechnicianSheet(
            Practicals practicals, Formulations formulations, StockNeeded stockNeeded, Letterheads letterheads) {
        this.practicals = practicals;
        this.formulations = formulations;
        this.stockNeeded = stockNeeded;
        this.letterheads = letterheads;
    }

    /// For whom a sheet is printed.
    ///
    /// @param words the class in words, such as `for 30 pupils in 15 pairs`
    /// @param each what one group is called at the head of a column: `Each pair`
    public record ForClass(
            int pupils, int groupSize, boolean demonstration, int sparePercent, String words, String each) {}

    /// The sheet as PDF; the same practical at the same version for the same class gives the same bytes.
    public byte[] pdf(PracticalId id, ForClass forClass) {
        var practical = practicals.detail(id);
        var chemicals = formulations.rows(practical.lines().stream()
                .flatMap(line -> line.item() instanceof KitItem.Chemical(var formulation)
                        ? Stream.of(formulation)
                        : Stream.empty())
                .collect(Collectors.toSet()));
        var stock = stockNeeded.perDm3(chemicals.keySet());
        return document(practical, forClass, chemicals, stock, letterheads.current())
                .pdf();
    }

    static Document document(
            PracticalDetail practical,
            ForClass forClass,
            Map<FormulationId, FormulationRow> chemicals,
            Map<FormulationId, Optional<Quantity>> stockPerDm3,
            Letterhead head) {
        var scaled = KitScale.scale(
                practical, forClass.pupils(), forClass.groupSize(), forClass.demonstration(), forClass.sparePercent());
        return Document.on(PageSize.A4_PORTRAIT, practical.title(), head)
                .subtitle("Technician’s sheet, " + forClass.words())
                .runningHead(practical.title())
                .foot("%s · version %d · %s"
                        .formatted(
                                practical.place(),
                                practical.version(),
                                practical.source().toBeChecked()
                                        ? "kit, hazards and controls to be checked"
                                        : "checked by " + practical.source().checkedBy()))
                .add(facts(practical, forClass))
                .add(new SheetKit(scaled, forClass.each(), chemicals, stockPerDm3).blocks())
                .add(notes(practical))
                .onOnePage(SMALLEST);
    }

    private static Block facts(PracticalDetail practical, ForClass forClass) {
        var lead = practical.leadTimeHours();
        var room = practical.facilities().isEmpty() ? "nothing special" : String.join(", ", practical.facilities());
        return Block.facts(
                4,
                Block.fact("Course", practical.place()),
                Block.fact(
                        "Mode",
                        forClass.demonstration()
                                ? "Demonstration"
                                : practical.mode().label()),
                Block.fact("May handle", practical.whoMayHandle().label()),
                Block.fact("Lead time", lead == null ? "as the school asks" : lead + " hours"),
                Block.fact("In the room", room),
                Block.fact(
                        "Spare",
                        forClass.demonstration() ? "none" : forClass.sparePercent() + "\u202F% on what is used up"));
    }

    private static List<Block> notes(PracticalDetail practical) {
        var data = practical.data();
        return List.of(
                new Block.SideBySide(
                        List.of(Block.subheading("What may harm"), Block.items(points(data.hazards()))),
                        List.of(Block.subheading("What we do"), Block.items(points(data.controls())))),
                new Block.SideBySide(
                        List.of(Block.subheading("To prepare"), Block.paragraph(toPrepare(data))),
                        List.of(Block.subheading("Disposal"), Block.paragraph(disposal(data)))),
                sources(practical));
    }

    private static String toPrepare(PracticalData data) {
        return data.technicianNotes().isBlank() ? "No notes yet." : data.technicianNotes();
    }

    private static String disposal(PracticalData data) {
        return data.disposal().isBlank()
                ? "Not recorded. Ask the safety lead before anything goes down the sink."
                : data.disposal();
    }

    private static Block sources(PracticalDetail practical) {
        var source = practical.source();
        var small = new Block.SmallPrint(
                Text.of("Source: %s. Confidence: %s.".formatted(source.source(), source.confidence())));
        return source.toBeChecked()
                ? Block.note(Tone.ASK, "To be checked: nobody of this school has checked this kit yet.", small)
                : small;
    }

    /// The tables separate points by semicolons; an empty text is one point that says so.
    static List<String> points(String text) {
        var points = Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(point -> !point.isEmpty())
                .map(point -> Character.toUpperCase(point.charAt(0)) + point.substring(1))
                .toList();
        return points.isEmpty() ? List.of("Not recorded") : points;
    }
}
