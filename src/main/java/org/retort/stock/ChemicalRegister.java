package org.retort.stock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.documents.Block;
import org.retort.documents.Block.Cell;
import org.retort.documents.Block.Column;
import org.retort.documents.Block.Row;
import org.retort.documents.Document;
import org.retort.documents.Letterhead;
import org.retort.documents.Letterheads;
import org.retort.documents.PageSize;
import org.retort.documents.Text;
import org.retort.documents.Tone;
import org.retort.hazards.Classification;
import org.retort.hazards.Gap;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.Pictogram;
import org.retort.hazards.SignalWord;
import org.retort.platform.Dates;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The chemical register on paper: what stands where, place by place; first what the fire service asks for.
@Service
@PreAuthorize("hasAnyRole('TECHNICIAN', 'SAFETY_LEAD', 'ADMINISTRATOR')")
@Transactional(readOnly = true)
public class ChemicalRegister {

    private static final int AT_ONCE = 500;
    private static final List<Pictogram> FOR_FIREFIGHTERS =
            List.of(Pictogram.GHS01, Pictogram.GHS02, Pictogram.GHS03, Pictogram.GHS04, Pictogram.GHS06);

    private final Stock stock;
    private final Places places;
    private final Letterheads letterheads;

    ChemicalRegister(Stock stock, Places places, Letterheads letterheads) {
        this.stock = stock;
        this.places = places;
        this.letterheads = letterheads;
    }

    /// Every container in use, as PDF.
    public byte[] pdf() {
        return document(byPlace(containers()), letterheads.current()).pdf();
    }

    static Document document(Map<PlaceRow, List<ContainerRow>> byPlace, Letterhead head) {
        var document = Document.on(PageSize.A4_PORTRAIT, "Chemical register", head)
                .subtitle("What stands where")
                .runningHead("By place")
                .foot("Chemical register · what is in use · amounts as last recorded")
                .add(Block.heading("For the fire service"), fireService(byPlace));
        byPlace.forEach((place, rows) ->
                document.add(Block.heading(place.path())).add(traits(place)).add(table(rows)));
        return document;
    }

    private List<ContainerRow> containers() {
        var all = new ArrayList<ContainerRow>();
        for (var page = 0; ; page++) {
            var rows = stock.containers(ContainerFilter.ALL, PageRequest.of(page, AT_ONCE));
            all.addAll(rows.getContent());
            if (!rows.hasNext()) {
                return all;
            }
        }
    }

    /// In the order of the tree of places, those that hold something; last what stands at a place no longer used.
    private Map<PlaceRow, List<ContainerRow>> byPlace(List<ContainerRow> containers) {
        var at = new HashMap<>(containers.stream().collect(Collectors.groupingBy(ContainerRow::place)));
        var byPlace = new LinkedHashMap<PlaceRow, List<ContainerRow>>();
        for (var place : places.tree()) {
            var here = at.get(place.id());
            if (here != null) {
                byPlace.put(place, here);
                at.remove(place.id());
            }
        }
        places.rows(at.keySet()).values().stream()
                .sorted(Comparator.comparing(PlaceRow::path, PlaceRow.BY_PATH))
                .forEach(place -> byPlace.put(place, Objects.requireNonNull(at.get(place.id()))));
        return byPlace;
    }

    private static Block fireService(Map<PlaceRow, List<ContainerRow>> byPlace) {
        var rows = new ArrayList<Row>();
        byPlace.forEach((place, containers) -> {
            var kinds = FOR_FIREFIGHTERS.stream()
                    .filter(kind -> containers.stream()
                            .anyMatch(row -> row.classification().pictograms().contains(kind)))
                    .toList();
            var unknown = containers.stream()
                    .filter(row -> !row.classification().isAssessed())
                    .count();
            var open = containers.stream()
                    .filter(row ->
                            row.classification().isAssessed() && !ofFire(row).isEmpty())
                    .toList();
            if (!kinds.isEmpty() || unknown > 0 || !open.isEmpty()) {
                rows.add(Row.of(Cell.strong(place.path()), pictures(kinds), words(kinds, unknown, open)));
            }
        });
        return rows.isEmpty()
                ? Block.paragraph("Nothing explosive, flammable, oxidising, toxic or under pressure is in stock.")
                : new Block.Table(
                        List.of(new Column("Place", 0.36), new Column("Pictograms", 0.24), new Column("Holds", 0.4)),
                        rows);
    }

    private static Cell pictures(List<Pictogram> kinds) {
        return kinds.isEmpty()
                ? Cell.empty()
                : Cell.of(new Block.Pictures(kinds.stream()
                        .map(kind -> new Block.Picture(kind.name(), kind.alt(), null))
                        .toList()));
    }

    /// The classes of a container that nobody knows to hold, of those that matter in a fire.
    private static List<String> ofFire(ContainerRow row) {
        return row.classification().gaps().stream()
                .filter(Gap::mattersInFire)
                .map(Gap::category)
                .toList();
    }

    private static Cell words(List<Pictogram> kinds, long unknown, List<ContainerRow> open) {
        var words = kinds.stream().map(Pictogram::meaning).collect(Collectors.joining(", "));
        if (unknown == 0 && open.isEmpty()) {
            return Cell.text(words);
        }
        var blocks = new ArrayList<Block>();
        blocks.add(Block.paragraph(words.isEmpty() ? "Nothing known to be dangerous in a fire." : words));
        if (unknown > 0) {
            blocks.add(new Block.Mark(Tone.UNKNOWN, "%d NOT ASSESSED".formatted(unknown)));
        }
        if (!open.isEmpty()) {
            blocks.add(new Block.Mark(Tone.UNKNOWN, "%d PARTLY ASSESSED".formatted(open.size())));
            blocks.add(notKnown(open.stream().flatMap(row -> ofFire(row).stream())));
        }
        return new Cell(blocks);
    }

    private static Block notKnown(Stream<String> categories) {
        return new Block.SmallPrint(
                Text.of("Not known: " + categories.distinct().sorted().collect(Collectors.joining(", "))));
    }

    private static List<Block> traits(PlaceRow place) {
        return place.traits().isEmpty()
                ? List.of()
                : List.of(new Block.SmallPrint(Text.of(place.traits().stream()
                        .sorted()
                        .map(StorageTrait::label)
                        .collect(Collectors.joining(" · ")))));
    }

    private static Block table(List<ContainerRow> rows) {
        return new Block.Table(
                List.of(
                        new Column("Substance", 0.24),
                        new Column("Amount", 0.12, Block.Align.RIGHT),
                        new Column("Hazard", 0.185),
                        new Column("Statements", 0.155),
                        new Column("Expires", 0.165),
                        new Column("Code", 0.135)),
                rows.stream().map(ChemicalRegister::row).toList());
    }

    private static Row row(ContainerRow row) {
        var expires = row.expires();
        return Row.of(
                Cell.strong(row.label()),
                Cell.text(amount(row)),
                hazard(row.classification()),
                statements(row.classification()),
                Cell.text(expires == null ? "" : Dates.day(expires)),
                Cell.text(row.code().label().replace(' ', '\u00A0')));
    }

    private static String amount(ContainerRow row) {
        var left = row.remaining();
        return left == null ? "not known" : (row.estimated() ? "about " : "") + left.label();
    }

    private static Cell hazard(Classification hazard) {
        return hazard.word().isEmpty() ? Cell.empty() : Cell.of(new Block.Mark(tone(hazard), hazard.word()));
    }

    private static Cell statements(Classification hazard) {
        var blocks = new ArrayList<Block>();
        if (!hazard.statements().isEmpty()) {
            blocks.add(new Block.SmallPrint(Text.of(
                    hazard.statements().stream().map(HazardStatement::code).collect(Collectors.joining(" ")))));
        }
        if (!hazard.gaps().isEmpty()) {
            blocks.add(notKnown(hazard.gaps().stream().map(Gap::key)));
        }
        if (!hazard.mark().isEmpty()) {
            blocks.add(new Block.SmallPrint(Text.of(hazard.mark() + ".")));
        }
        return new Cell(blocks);
    }

    private static Tone tone(Classification hazard) {
        return switch (hazard) {
            case Classification.NotClassified none when none.findings().isEmpty() -> Tone.QUIET;
            case Classification.NotAssessed _ -> Tone.UNKNOWN;
            case Classification.NotClassified _, Classification.Assessed _ ->
                hazard.signalWord() == SignalWord.DANGER ? Tone.STOP : Tone.ASK;
            case Classification.PartlyAssessed partly ->
                partly.signalWord() == null
                        ? Tone.UNKNOWN
                        : partly.signalWord() == SignalWord.DANGER ? Tone.STOP : Tone.ASK;
        };
    }
}
