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

    /// Adds a sheet, or changes the school's own of that name, or corrects a standard one for this school.
    @Transactional
    public Outcome<Sheet> keep(Sheet.Kind kind, SheetSize size) {
        return size.checked().map(good -> {
            var standard = STANDARD.stream()
                    .filter(sheet -> key(sheet.name()).equals(key(good.name())))
                    .findFirst();
            var held = own.findAll().stream()
                    .filter(sheet -> key(sheet.sheet().name()).equals(key(good.name())))
                    .findFirst();
            var sheet = held.orElseGet(() ->
                    new OwnSheet(standard.map(Sheet::name).orElse(good.name().strip())));
            sheet.settle(kind, good);
            return own.save(sheet).sheet();
        });
    }

    /// Takes back what the school added or corrected; a standard one is then as it was.
    @Transactional
    public void forget(String name) {
        own.findAll().stream()
                .filter(sheet -> key(sheet.sheet().name()).equals(key(name)))
                .forEach(own::delete);
    }

    private static String key(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }
}
