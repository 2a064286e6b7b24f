package org.retort.labels;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.retort.platform.SchoolOwned;

/// A printer's tray, as the school named it.
@Entity
@Table(name = "label_printer")
class PrinterRecord extends SchoolOwned {

    @Id
    private UUID id;

    private String printer;
    private String tray;
    private int rightTenths;
    private int downTenths;

    @SuppressWarnings("NullAway.Init")
    protected PrinterRecord() {}

    PrinterRecord(String printer, String tray) {
        this.id = UUID.randomUUID();
        this.printer = printer;
        this.tray = tray;
    }

    void shift(int right, int down) {
        rightTenths = right;
        downTenths = down;
    }

    boolean isNamed(String ofPrinter, String ofTray) {
        return printer.equalsIgnoreCase(ofPrinter) && tray.equalsIgnoreCase(ofTray);
    }

    UUID id() {
        return id;
    }

    PrinterTray tray() {
        return new PrinterTray(id, version(), printer, tray, rightTenths, downTenths);
    }
}
