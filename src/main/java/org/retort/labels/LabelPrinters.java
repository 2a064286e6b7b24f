package org.retort.labels;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.retort.platform.Outcome;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The school's printers and trays, and by how much each is out.
@Service
@PreAuthorize("hasAnyRole('TECHNICIAN', 'ADMINISTRATOR')")
public class LabelPrinters {

    private static final int FURTHEST = 200;
    private static final int LONGEST_PRINTER = 60;
    private static final int LONGEST_TRAY = 40;

    private final PrinterRecords records;

    LabelPrinters(PrinterRecords records) {
        this.records = records;
    }

    @Transactional(readOnly = true)
    public List<PrinterTray> all() {
        return records.findAll().stream()
                .map(PrinterRecord::tray)
                .sorted(Comparator.comparing(PrinterTray::printer).thenComparing(PrinterTray::tray))
                .toList();
    }

    /// Remembers by how much a printer's tray is out; a tray that is not known yet is added.
    @Transactional
    public Outcome<PrinterTray> shift(String printer, String tray, int rightTenths, int downTenths) {
        if (printer.isBlank()
                || printer.strip().length() > LONGEST_PRINTER
                || tray.strip().length() > LONGEST_TRAY) {
            return Outcome.refused("printer", "Give the printer a name of 1 to 60 characters, the tray at most 40.");
        }
        if (Math.abs(rightTenths) > FURTHEST || Math.abs(downTenths) > FURTHEST) {
            return Outcome.refused(
                    "right", "A shift of more than 20 mm is another sheet: add it to the table of sheets.");
        }
        var record = records.findAll().stream()
                .filter(known -> known.isNamed(printer.strip(), tray.strip()))
                .findFirst()
                .orElseGet(() -> new PrinterRecord(printer.strip(), tray.strip()));
        record.shift(rightTenths, downTenths);
        return Outcome.done(records.save(record).tray());
    }

    @Transactional
    public void forget(UUID id) {
        records.findAll().stream().filter(record -> record.id().equals(id)).forEach(records::delete);
    }
}
