package org.retort.labels;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The school's printers and trays, and by how much each is out.
@Service
@PreAuthorize("hasAnyRole('TECHNICIAN', 'ADMINISTRATOR')")
public class LabelPrinters {

    private static final int FURTHEST = 200;
    private static final String TOO_FAR = "A shift of more than 20 mm is another sheet: add it to the table of sheets.";
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

    /// Adds a printer's tray and by how much it is out.
    @Transactional
    public Outcome<PrinterTray> add(String printer, String tray, int rightTenths, int downTenths) {
        if (printer.isBlank()
                || printer.strip().length() > LONGEST_PRINTER
                || tray.strip().length() > LONGEST_TRAY) {
            return Outcome.refused("printer", "Give the printer a name of 1 to 60 characters, the tray at most 40.");
        }
        if (records.findAll().stream().anyMatch(known -> known.isNamed(printer.strip(), tray.strip()))) {
            return Outcome.refused(
                    "printer", "That printer and tray are on the list already; change their shift there.");
        }
        return shifted(new PrinterRecord(printer.strip(), tray.strip()), rightTenths, downTenths);
    }

    /// Remembers by how much a tray is out now.
    ///
    /// @param seen as it was read, so that a change made meanwhile is noticed
    @Transactional
    public Outcome<PrinterTray> shift(PrinterTray seen, int rightTenths, int downTenths) {
        var record = records.findAll().stream()
                .filter(known -> known.id().equals(seen.id()))
                .findFirst()
                .orElseThrow(() -> new NoSuchThing("printer", seen.id()));
        return record.version() == seen.version()
                ? shifted(record, rightTenths, downTenths)
                : Outcome.changedMeanwhile();
    }

    private Outcome<PrinterTray> shifted(PrinterRecord record, int rightTenths, int downTenths) {
        if (isTooFar(rightTenths)) {
            return Outcome.refused("right", TOO_FAR);
        }
        if (isTooFar(downTenths)) {
            return Outcome.refused("down", TOO_FAR);
        }
        record.shift(rightTenths, downTenths);
        return Outcome.done(records.saveAndFlush(record).tray());
    }

    private static boolean isTooFar(int tenths) {
        return tenths < -FURTHEST || tenths > FURTHEST;
    }

    @Transactional
    public void forget(UUID id) {
        records.findAll().stream().filter(record -> record.id().equals(id)).forEach(records::delete);
    }
}
