package org.retort.labels;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/// The printers of the school in hand; a handful.
interface PrinterRecords extends Repository<PrinterRecord, UUID> {

    PrinterRecord saveAndFlush(PrinterRecord printer);

    List<PrinterRecord> findAll();

    void delete(PrinterRecord printer);
}
