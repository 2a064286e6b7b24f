package org.retort.labels;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.retort.platform.Outcome;
import org.retort.platform.ReferenceTable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The one table of what labels are printed on: the standard ones of the reference library, and what the school added
/// or corrected.
@Service
@PreAuthorize("hasAnyRole('TECHNICIAN', 'ADMINISTRATOR')")
public class Sheets {

    private static final List<Sheet> STANDARD =
            ReferenceTable.rows("label-stock.csv").stream().map(Sheet::standard).toList();

    private static final int LONGEST_SOURCE = 300;

    /// In the place of a version where the school has none of its own.
    private static final int NOT_OWN = -1;

    private final OwnSheets own;

    Sheets(OwnSheets own) {
        this.own = own;
    }

    /// All, the standard ones first; one of the school's of the same name stands in a standard one's stead.
    @Transactional(readOnly = true)
    public List<Sheet> all() {
        var sheets = new LinkedHashMap<String, Sheet>();
        STANDARD.forEach(sheet -> sheets.put(key(sheet.name()), sheet));
        own.findAll().stream()
                .map(OwnSheet::sheet)
                .sorted(Comparator.comparing(Sheet::name))
                .forEach(sheet -> sheets.put(key(sheet.name()), sheet));
        return List.copyOf(sheets.values());
    }

    /// The one of a name, in capitals or not.
    @Transactional(readOnly = true)
    public Optional<Sheet> named(String name) {
        return all().stream()
                .filter(sheet -> key(sheet.name()).equals(key(name)))
                .findFirst();
    }

    /// Adds a sheet of the school's own; one with the name of a standard one corrects that for this school.
    ///
    /// @param source who says that it measures so: `measured by the school`, a web page, the box it came in
    @Transactional
    public Outcome<Sheet> add(Sheet.Kind kind, SheetSize size, String source) {
        return held(size.name()).isPresent()
                ? Outcome.refused("name", "The school has a sheet of that name already; change that one.")
                : checked(size, source).map(good -> keep(new OwnSheet(spelled(good.name())), kind, good, source));
    }

    /// Changes one of the school's own, or corrects a standard one for this school. The name stays.
    ///
    /// @param seen as it was read, so that a change made meanwhile is noticed
    @Transactional
    public Outcome<Sheet> change(Sheet seen, Sheet.Kind kind, SheetSize size, String source) {
        var held = held(seen.name());
        var now = held.map(OwnSheet::version).orElse(NOT_OWN);
        if (now != (seen.own() ? seen.version() : NOT_OWN)) {
            return Outcome.changedMeanwhile();
        }
        return checked(size, source)
                .map(good -> keep(held.orElseGet(() -> new OwnSheet(seen.name())), kind, good, source));
    }

    private static Outcome<SheetSize> checked(SheetSize size, String source) {
        return source.isBlank() || source.strip().length() > LONGEST_SOURCE
                ? Outcome.refused(
                        "source", "Say where the dimensions are from, in at most %d letters.".formatted(LONGEST_SOURCE))
                : size.checked();
    }

    private Optional<OwnSheet> held(String name) {
        return own.findAll().stream().filter(sheet -> sheet.isNamed(name)).findFirst();
    }

    private Sheet keep(OwnSheet sheet, Sheet.Kind kind, SheetSize size, String source) {
        sheet.settle(kind, size, source.strip());
        return own.saveAndFlush(sheet).sheet();
    }

    /// As the standard table spells it, if it stands there.
    private static String spelled(String name) {
        return STANDARD.stream()
                .map(Sheet::name)
                .filter(standard -> key(standard).equals(key(name)))
                .findFirst()
                .orElse(name.strip());
    }

    /// Takes back what the school added or corrected; a standard one is then as it was.
    @Transactional
    public void forget(String name) {
        held(name).ifPresent(own::delete);
    }

    private static String key(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }
}
