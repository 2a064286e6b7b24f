package org.retort.documents;

import java.util.ArrayList;
import java.util.List;
import org.retort.documents.FittedText.Part;
import org.retort.documents.LabelFace.Design;
import org.retort.documents.LabelFace.Hazards;
import org.retort.documents.LabelFace.Sign;

/// A label of the law's own size, from 74 × 52 mm: everything. More than three pictograms stand in two rows that reach
/// into each other, so that none is too small; where even that is too high, the last are said in words.
final class LargeLabel {

    private static final double PAD = 3;
    private static final float CODE = Millimetres.points(18);
    private static final float GAP = 2.5f;
    private static final float SECTION_GAP = 4;
    private static final float FOOT_LINES = 3.2f;
    private static final float HEAD_SHARE = 0.3f;
    private static final float PLAIN_HEAD_SHARE = 0.6f;
    private static final float PLAIN = 1.5f;
    private static final float LEAST_HEAD = 0.7f;
    private static final float MARK_HOLDS = 0.8f;
    private static final float ROWS_NESTED = 1.5f;

    private static final Style TITLE = new Style(Typeface.BOLD, Typeface.BOLD, 16, 18.4f, Style.INK);
    private static final Style STRENGTH = new Style(Typeface.SEMIBOLD, Typeface.BOLD, 12.5f, 15.5f, Style.INK);
    private static final Style STATEMENT = new Style(Typeface.REGULAR, Typeface.SEMIBOLD, 9.5f, 11.8f, Style.INK);
    private static final Style LINE = new Style(Typeface.REGULAR, Typeface.SEMIBOLD, 7.2f, 9, Style.INK);
    private static final Style LETTERS = new Style(Typeface.BOLD, Typeface.BOLD, 11, 13.5f, Style.INK);
    private static final Style MARK = new Style(Typeface.BOLD, Typeface.BOLD, 11.5f, 14, Style.INK);

    private final LabelFace face;
    private final LabelPen pen;
    private final LabelArea area;
    private final CodeColumn column;
    private final float room;
    private final float size;

    private LargeLabel(LabelFace face, LabelPen pen) {
        this.face = face;
        this.pen = pen;
        area = pen.printed(PAD);
        column = new CodeColumn(pen, face, CODE);
        room = column.left() - area.x();
        size = Millimetres.points(
                SignSize.least(pen.paper().width(), pen.paper().height()));
    }

    static void draw(LabelFace face, LabelPen pen) {
        new LargeLabel(face, pen).draw();
    }

    private void draw() {
        var hazards = face.hazards();
        column.draw(LETTERS);
        var foot = FittedText.of(foot(), area.width(), FOOT_LINES * LINE.leading());
        pen.box(foot, area.x(), area.bottom() - foot.height());
        var bottom = area.bottom() - foot.height() - SECTION_GAP;
        pen.rule(area.x(), bottom + SECTION_GAP / 2, area.width());
        if (hazards == null) {
            var words = LabelWords.name(face, TITLE.scaled(PLAIN), STRENGTH);
            pen.box(FittedText.of(words, room, area.height() * PLAIN_HEAD_SHARE), area.x(), area.top());
        } else {
            drawChemical(hazards, bottom);
        }
    }

    private void drawChemical(Hazards hazards, float bottom) {
        var free = bottom - area.top() - 2 * SECTION_GAP - STATEMENT.leading();
        var signs = shown(hazards.signs(), free - (TITLE.leading() + STRENGTH.leading()) * LEAST_HEAD);
        var most = Math.min(area.height() * HEAD_SHARE, free - height(signs));
        var head = FittedText.of(LabelWords.name(face, TITLE, STRENGTH), room, most);
        pen.box(head, area.x(), area.top());
        drawHazards(hazards, signs, area.top() + head.height() + SECTION_GAP, bottom);
    }

    private List<Part> foot() {
        var origin = face.origin();
        return List.of(
                Part.exact(LabelWords.joined(origin.made(), origin.useBy(), origin.batch()), LINE),
                Part.spare(face.line(), face.hazards() == null ? LINE.scaled(PLAIN) : LINE));
    }

    /// All, if they stand in one row or there is room for two; else the first ones.
    private List<Sign> shown(List<Sign> signs, float free) {
        return !isNested(signs) || height(signs) <= free ? signs : signs.subList(0, Math.max(1, inOneRow()));
    }

    private int inOneRow() {
        return (int) ((room + GAP) / (size + GAP));
    }

    private boolean isNested(List<Sign> signs) {
        return signs.size() > inOneRow();
    }

    private float height(List<Sign> signs) {
        return signs.isEmpty() ? 0 : isNested(signs) ? size * ROWS_NESTED + GAP : size;
    }

    private void drawHazards(Hazards hazards, List<Sign> signs, float top, float bottom) {
        var taken = drawSigns(signs, top);
        var plate = LabelPen.mark(hazards.mark(), MARK, Math.max(room - taken, 1));
        var below = top + height(signs);
        if (plate.width() <= room - taken && plate.word().style().size() >= MARK.size() * MARK_HOLDS) {
            var plateTop = top + Math.max(0, (height(signs) - plate.height()) / 2);
            pen.box(plate, area.x() + taken, plateTop);
            below = Math.max(below, plateTop + plate.height());
        } else {
            column.drawMark(hazards.mark(), MARK);
        }
        drawStatements(
                hazards, hazards.signs().subList(signs.size(), hazards.signs().size()), below + GAP, bottom);
    }

    /// @return the width that they take
    private float drawSigns(List<Sign> signs, float top) {
        var nested = isNested(signs);
        var step = nested ? size / 2 + GAP : size + GAP;
        for (var at = 0; at < signs.size(); at++) {
            var down = nested && at % 2 == 1 ? size / 2 + GAP : 0;
            pen.sign(signs.get(at), area.x() + at * step, top + down, size);
        }
        return signs.isEmpty() ? 0 : (signs.size() - 1) * step + size + 2 * GAP;
    }

    /// Across the whole label when they begin under the code, else beside it.
    private void drawStatements(Hazards hazards, List<Sign> unseen, float top, float bottom) {
        var parts = new ArrayList<>(LabelWords.also(unseen, STATEMENT));
        if (face.design() == Design.HAZARD) {
            parts.addAll(LabelWords.statements(hazards.statements(), STATEMENT));
        }
        parts.addAll(LabelWords.gaps(hazards.gaps(), STATEMENT));
        var width = top >= column.bottom() ? area.width() : room;
        pen.box(FittedText.of(parts, width, bottom - top), area.x(), top);
    }
}
