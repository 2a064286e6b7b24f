package org.retort.documents;

import java.util.ArrayList;
import java.util.List;
import org.retort.documents.FittedText.Part;
import org.retort.documents.LabelFace.Design;
import org.retort.documents.LabelFace.Hazards;
import org.retort.documents.LabelFace.Sign;

/// A label of the size of a reagent bottle's, from 48 × 25 mm: name and strength, as many pictograms of lawful size as
/// stand side by side, the others in words, the signal word, the dates or the place, and the code at the right. On a
/// long label the small print stands beside the pictograms, else under them.
final class MediumLabel {

    private static final double PAD = 1.5;
    private static final float USUAL_HEIGHT = Millimetres.points(38.1);
    private static final float SMALLEST = 0.74f;
    private static final float LARGEST = 1.1f;
    private static final float CODE_SHARE = 0.4f;
    private static final float LARGEST_CODE = Millimetres.points(20);
    private static final float BESIDE = Millimetres.points(26);
    private static final float GAP = 2.5f;
    private static final float LEAST_WORDS = 0.72f;
    private static final float LEAST_FOOT = 1.5f;
    private static final float MARK_HOLDS = 0.8f;
    private static final float PLAIN = 1.3f;

    private static final Style TITLE = new Style(Typeface.BOLD, Typeface.BOLD, 11.5f, 13.4f, Style.INK);
    private static final Style STRENGTH = new Style(Typeface.SEMIBOLD, Typeface.BOLD, 10.5f, 13, Style.INK);
    private static final Style LINE = new Style(Typeface.REGULAR, Typeface.SEMIBOLD, 7, 8.6f, Style.INK);
    private static final Style LETTERS = new Style(Typeface.BOLD, Typeface.BOLD, 10, 12, Style.INK);
    private static final Style MARK = new Style(Typeface.BOLD, Typeface.BOLD, 8.5f, 10.5f, Style.INK);

    private final LabelFace face;
    private final LabelPen pen;
    private final LabelArea area;
    private final float scale;
    private final CodeColumn column;
    private final float room;
    private final float size;

    private MediumLabel(LabelFace face, LabelPen pen) {
        this.face = face;
        this.pen = pen;
        area = pen.printed(PAD);
        scale = Math.clamp(pen.whole().height() / USUAL_HEIGHT, SMALLEST, LARGEST);
        column = new CodeColumn(pen, face, Math.min(LARGEST_CODE, pen.whole().height() * CODE_SHARE));
        room = column.left() - area.x();
        size = Millimetres.points(
                SignSize.least(pen.paper().width(), pen.paper().height()));
    }

    static void draw(LabelFace face, LabelPen pen) {
        var label = new MediumLabel(face, pen);
        label.column.draw(LETTERS.scaled(label.scale));
        var hazards = face.hazards();
        if (hazards == null) {
            label.drawPlain(LINE.scaled(label.scale * PLAIN));
        } else {
            label.drawChemical(hazards, label.shown(hazards.signs()));
        }
    }

    private void drawPlain(Style line) {
        var foot = FittedText.of(List.of(Part.spare(face.line(), line)), room, 2 * line.leading());
        pen.box(foot, area.x(), area.bottom() - foot.height());
        var title = TITLE.scaled(scale * PLAIN);
        var words = LabelWords.name(face, title, STRENGTH.scaled(scale));
        pen.box(FittedText.of(words, room, area.height() - foot.height() - 1), area.x(), area.top());
    }

    private void drawChemical(Hazards hazards, List<Sign> signs) {
        var taken = signs.size() * (size + GAP);
        var beside = taken > 0 && room - taken >= BESIDE;
        var plate = LabelPen.mark(hazards.mark(), MARK.scaled(scale), room - (beside ? taken : 0));
        var strip = signs.isEmpty() ? plate.height() : size;
        var footRoom = beside ? size - plate.height() : area.height() - strip - leastWords();
        var foot = FittedText.of(
                foot(
                        hazards,
                        hazards.signs().subList(signs.size(), hazards.signs().size())),
                beside ? room - taken : room,
                footRoom - 2);
        var under = beside ? 0 : foot.height();
        var words = area.height() - strip - under - 2;
        var parts = LabelWords.name(face, TITLE.scaled(scale), STRENGTH.scaled(scale));
        if (face.design() == Design.STOCK
                && !signs.isEmpty()
                && FittedText.comfortable(parts, room, words).isEmpty()) {
            drawChemical(hazards, List.of());
            return;
        }
        var bottom = area.bottom() - under;
        pen.box(FittedText.of(parts, room, words), area.x(), area.top());
        pen.box(foot, area.x() + (beside ? taken : 0), area.bottom() - foot.height());
        drawSigns(signs, bottom - size - (beside ? 0 : 1));
        if (beside) {
            pen.box(
                    plate,
                    area.x() + taken,
                    Math.min(
                            bottom - size / 2 - plate.height() / 2,
                            area.bottom() - foot.height() - plate.height() - 1));
        } else {
            drawMark(hazards, taken, bottom);
        }
    }

    private float leastWords() {
        return (TITLE.leading() + STRENGTH.leading()) * scale * LEAST_WORDS;
    }

    /// As many as stand side by side, at least one; fewer where the small print would find no room under them.
    private List<Sign> shown(List<Sign> signs) {
        var fitting = Math.min(signs.size(), Math.max(1, (int) ((room + GAP) / (size + GAP))));
        var tight = area.height() - size - leastWords() < LINE.leading() * scale * LEAST_FOOT;
        while (tight && fitting > 1 && room - fitting * (size + GAP) < BESIDE) {
            fitting--;
        }
        return signs.subList(0, fitting);
    }

    private List<Part> foot(Hazards hazards, List<Sign> unseen) {
        var style = LINE.scaled(scale);
        var lines = new ArrayList<>(LabelWords.also(unseen, style));
        if (face.design() == Design.HAZARD) {
            lines.addAll(LabelWords.gaps(hazards.gaps(), style));
            lines.add(Part.exact(face.origin().made(), style));
            lines.add(Part.exact(face.origin().useBy(), style));
        } else {
            lines.add(Part.spare(face.line(), style));
        }
        return lines;
    }

    private void drawSigns(List<Sign> signs, float top) {
        var left = area.x();
        for (var sign : signs) {
            pen.sign(sign, left, top, size);
            left += size + GAP;
        }
    }

    /// Beside the pictograms or in their stead where there is room, else under the code.
    private void drawMark(Hazards hazards, float taken, float bottom) {
        var style = MARK.scaled(scale);
        var plate = LabelPen.mark(hazards.mark(), style, room - taken);
        var fits = plate.width() <= room - taken && plate.word().style().size() >= style.size() * MARK_HOLDS;
        if (taken > 0 && fits) {
            pen.box(plate, area.x() + taken, bottom - size / 2 - plate.height() / 2 - 1);
        } else if (taken == 0) {
            pen.box(plate, area.x(), bottom - plate.height() - 1);
        } else {
            column.drawMark(hazards.mark(), style);
        }
    }
}
