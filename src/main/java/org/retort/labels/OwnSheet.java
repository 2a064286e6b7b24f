package org.retort.labels;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.retort.platform.SchoolOwned;

/// A sheet, tape or roll that a school measured itself, or corrected.
@Entity
@Table(name = "label_stock")
class OwnSheet extends SchoolOwned {

    private static final int HUNDREDTHS = 2;

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private Sheet.Kind kind;

    private BigDecimal pageWidth;
    private BigDecimal pageHeight;

    @Column(name = "columns_across")
    private int columns;

    @Column(name = "rows_down")
    private int rows;

    private BigDecimal labelWidth;
    private BigDecimal labelHeight;
    private BigDecimal leftEdge;
    private BigDecimal topEdge;

    @Column(name = "pitch_x")
    private BigDecimal pitchX;

    @Column(name = "pitch_y")
    private BigDecimal pitchY;

    @Column(name = "edge_x")
    private BigDecimal edgeX;

    @Column(name = "edge_y")
    private BigDecimal edgeY;

    private int dpi;
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected OwnSheet() {}

    @SuppressWarnings("NullAway.Init")
    OwnSheet(String name) {
        this.id = UUID.randomUUID();
        this.name = name;
    }

    void settle(Sheet.Kind settled, SheetSize size, String saidBy) {
        kind = settled;
        source = saidBy;
        pageWidth = millimetres(size.pageWidth());
        pageHeight = millimetres(size.pageHeight());
        columns = size.columns();
        rows = size.rows();
        labelWidth = millimetres(size.width());
        labelHeight = millimetres(size.height());
        leftEdge = millimetres(size.left());
        topEdge = millimetres(size.top());
        pitchX = millimetres(size.pitchX());
        pitchY = millimetres(size.pitchY());
        edgeX = millimetres(size.edgeX());
        edgeY = millimetres(size.edgeY());
        dpi = size.dpi();
    }

    private static BigDecimal millimetres(double value) {
        return BigDecimal.valueOf(value).setScale(HUNDREDTHS, RoundingMode.HALF_UP);
    }

    boolean isNamed(String other) {
        return name.strip().equalsIgnoreCase(other.strip());
    }

    Sheet sheet() {
        var size = new SheetSize(
                name,
                pageWidth.doubleValue(),
                pageHeight.doubleValue(),
                columns,
                rows,
                labelWidth.doubleValue(),
                labelHeight.doubleValue(),
                leftEdge.doubleValue(),
                topEdge.doubleValue(),
                pitchX.doubleValue(),
                pitchY.doubleValue(),
                edgeX.doubleValue(),
                edgeY.doubleValue(),
                dpi);
        return new Sheet(kind, "", "", size, source, "", "", true, version());
    }
}
