package org.retort.documents;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.documents.Canvas.Artifact;
import org.retort.documents.Document.Link;

/// The head of the first page: the school's logo or initials, the title and the first facts, the code of the live page
/// at the right.
record TitleBox(
        Letterhead head,
        TextBox title,
        TextBox subtitle,
        @Nullable Box facts,
        @Nullable Link link,
        float width) implements Box {

    /// How high the plate and a logo are.
    static final float PLATE = 40;

    static final float WIDEST_LOGO = 110;

    private static final float PLATE_GAP = 12;
    /// Of the width of a page: on a card the title keeps its room.
    private static final float LOGO_SHARE = 0.22f;

    private static final int MOST_LINES = 2;
    private static final float CODE = 68;
    private static final float CODE_GAP = 22;
    private static final float CAPTION_GAP = 4;
    private static final float FACTS_GAP = 9;
    private static final Style INITIALS = new Style(Typeface.SEMIBOLD, Typeface.SEMIBOLD, 16, 20, 0xFFFFFF);
    private static final int TWO = 2;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// @param facts laid out in [#room] of the width, or null
    static TitleBox of(Document document, float width, @Nullable Box facts) {
        var room = room(document, width) - plate(document.head(), width) - PLATE_GAP;
        var school = document.head().school();
        var under = document.subtitle().isEmpty() ? school : document.subtitle() + " · " + school;
        return new TitleBox(
                document.head(),
                title(document.titleText(), room),
                TextBox.of("P", Text.of(under), Style.SUBTITLE, room),
                facts,
                document.link(),
                width);
    }

    /// Set a little smaller where that spares a last word a line of its own, or where a long title beside a code, as
    /// on a card, would fill half the page.
    private static TextBox title(Text text, float room) {
        var title = TextBox.of("H1", text, Style.TITLE, room);
        if (title.lines().size() == 1) {
            return title;
        }
        var smaller = TextBox.of("H1", text, Style.LONG_TITLE, room);
        return smaller.lines().size() == 1 || title.lines().size() > MOST_LINES ? smaller : title;
    }

    /// How wide the head may be beside the code.
    static float room(Document document, float width) {
        return width - (document.link() == null ? 0 : CODE + CODE_GAP);
    }

    /// How wide the plate or the logo is.
    private static float plate(Letterhead head, float width) {
        return head.logo() == null
                ? PLATE
                : Math.min(
                        Math.min(WIDEST_LOGO, width * LOGO_SHARE), head.logo().widthFor(PLATE));
    }

    private static String initials(String school) {
        return BETWEEN_WORDS
                .splitAsStream(school)
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .limit(TWO)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    @Override
    public float height() {
        var words = titleHeight() + (facts == null ? 0 : FACTS_GAP + facts.height());
        return link == null ? words : Math.max(words, CODE + CAPTION_GAP + Style.SMALL.leading());
    }

    private float titleHeight() {
        return Math.max(PLATE, title.height() + subtitle.height());
    }

    @Override
    public void draw(Canvas canvas, @Nullable Tag parent, float x, float top) {
        if (head.logo() == null) {
            canvas.artifact(Artifact.DECORATION, () -> drawInitials(canvas, x, top));
        } else {
            drawLogo(canvas, parent, head.logo(), x, top);
        }
        var left = x + plate(head, width) + PLATE_GAP;
        title.draw(canvas, parent, left, top - 1);
        subtitle.draw(canvas, parent, left, top + title.height());
        if (facts != null) {
            facts.draw(canvas, parent, x, top + titleHeight() + FACTS_GAP);
        }
        if (link != null) {
            drawCode(canvas, parent, link, x + width - CODE, top);
        }
    }

    private void drawInitials(Canvas canvas, float x, float top) {
        var initials = initials(head.school());
        canvas.fill(Style.ACCENT, x, top, PLATE, PLATE, 6);
        var left = x + (PLATE - INITIALS.face().width(initials, INITIALS.size())) / 2;
        TextBox.of("Span", Text.of(initials), INITIALS, PLATE)
                .draw(canvas, null, left, top + (PLATE - INITIALS.leading()) / 2);
    }

    private void drawLogo(Canvas canvas, @Nullable Tag parent, Logo logo, float x, float top) {
        var wide = plate(head, width);
        var high = PLATE * wide / logo.widthFor(PLATE);
        var figure = Tag.figure("Logo of " + head.school());
        canvas.place(figure, parent);
        canvas.bounds(figure, x, top + (PLATE - high) / 2, wide, high);
        canvas.begin(figure);
        canvas.image(logo, x, top + (PLATE - high) / 2, wide, high);
        canvas.end();
    }

    private static void drawCode(Canvas canvas, @Nullable Tag parent, Link link, float x, float top) {
        var figure = Tag.figure("QR code of the live page, " + link.url());
        canvas.place(figure, parent);
        canvas.bounds(figure, x, top, CODE, CODE);
        canvas.begin(figure);
        canvas.qr(QrCode.of(link.url()), x, top, CODE);
        canvas.end();
        var caption =
                TextBox.of(Tag.of("P"), Text.link(link.caption(), link.url()), Style.SMALL, CODE, Block.Align.RIGHT);
        caption.draw(canvas, parent, x, top + CODE + CAPTION_GAP);
    }
}
