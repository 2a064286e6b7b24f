package org.retort.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.retort.documents.LabelDocument;
import org.retort.documents.LabelFace;
import org.retort.platform.ReferenceTable;
import org.retort.testing.Golden;
import org.retort.testing.Pdf;

/// Labels of what is no chemical: places, equipment, trays, trolleys.
class LabelLooksTest {

    private static final List<LabelFace> THINGS = List.of(
            thing("P1ACE01", "Shelf 2", "Chemical store › Acid cupboard › Shelf 2"),
            thing("P1ACE02", "Prep room 1", "Prep room 1"),
            thing("EQ00001", "Top-pan balance 0.01 g", "Prep room 2 › Measuring cupboard › Shelf 3"),
            thing("EQ00002", "Van de Graaff generator", "Prep room 2 › Electrostatics"),
            thing("TRAY001", "Tray 1, Apparatus", "P3 Lab 4 · 10X2 · Ms Sana Khan · Tue 24 Nov 2026"),
            thing("TRAY002", "Tray 2, Chemicals", "P3 Lab 4 · 10X2 · Ms Sana Khan · Tue 24 Nov 2026"),
            thing(
                    "TR01EY1",
                    "Mass change of plant tissue in different salt or sugar solutions",
                    "P4 Lab 1 · 10Y2 · Mr Kofi Owusu · Tue 24 Nov 2026"));

    @Test
    void places_equipment_and_trays_look_as_they_did_when_they_were_looked_at() throws Exception {
        var pdf = onSheet("L7160");

        Golden.matches("labels", "l7160-things", pdf);
        assertThat(Pdf.breaches(pdf)).isEmpty();
        Golden.matches("labels", "l7651-things", onSheet("L7651"));
    }

    private static byte[] onSheet(String name) {
        var paper = ReferenceTable.rows("label-stock.csv").stream()
                .map(Sheet::standard)
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow()
                .paper();
        return new LabelDocument("Labels", paper, 1, THINGS).pdf();
    }

    private static LabelFace thing(String payload, String title, String line) {
        var code = SampleCodes.code(payload);
        return Faces.of(
                LabelText.plain(new UUID(1, 1), title, line),
                code,
                "HTTPS://PREP.SCHOOL.EXAMPLE/S/" + code,
                LabelDesign.FITTING);
    }
}
