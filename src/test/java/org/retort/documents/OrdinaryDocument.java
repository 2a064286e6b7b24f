package org.retort.documents;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/// The same sheet drawn as most programs would: paragraphs and `PdfPTable`, untagged, the fonts as they come. What
/// [DocumentBench] compares with.
final class OrdinaryDocument {

    /// The faces that it is set in.
    record Faces(BaseFont regular, BaseFont strong, BaseFont symbols) {

        static Faces whole() {
            return new Faces(read("Inter-Regular"), read("Inter-SemiBold"), read("DejaVuSans"));
        }

        private static BaseFont read(String name) {
            try (var file = Faces.class.getResourceAsStream("/documents/fonts/" + name + ".ttf")) {
                return BaseFont.createFont(name + ".ttf", BaseFont.IDENTITY_H, true, true, file.readAllBytes(), null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final Document sheet;
    private final Faces faces;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final org.openpdf.text.Document document;
    private final PdfWriter writer;
    private final Map<String, Image> artworks = new HashMap<>();

    /// @param deflate the level, or a negative number for what is usual
    OrdinaryDocument(Document sheet, Faces faces, int deflate) {
        this.sheet = sheet;
        this.faces = faces;
        document = new org.openpdf.text.Document(new Rectangle(sheet.width(), sheet.height()), 34, 34, 34, 40);
        writer = PdfWriter.getInstance(document, bytes);
        if (deflate >= 0) {
            writer.setFullCompression();
            writer.setCompressionLevel(deflate);
        }
        writer.setPageEvent(new Feet());
    }

    byte[] pdf() {
        document.open();
        document.add(head());
        for (var block : sheet.blocks()) {
            element(block).forEach(document::add);
        }
        document.close();
        return bytes.toByteArray();
    }

    private PdfPTable head() {
        var table = table(new float[] {1, 0.2f}, 0);
        var words = cell(List.of(
                paragraph(Text.of(sheet.title()), Style.TITLE), paragraph(Text.of(sheet.subtitle()), Style.SUBTITLE)));
        words.setBorder(0);
        table.addCell(words);
        var link = sheet.link();
        var code = link == null ? new PdfPCell() : new PdfPCell(qr(QrCode.of(link.url())), false);
        code.setBorder(0);
        table.addCell(code);
        return table;
    }

    private List<Element> element(Block block) {
        return switch (block) {
            case Block.Heading(var level, var text) ->
                List.of(paragraph(text, level == 2 ? Style.SECTION : Style.SUBSECTION));
            case Block.Paragraph(var text) -> List.of(paragraph(text, Style.BODY));
            case Block.SmallPrint(var text) -> List.of(paragraph(text, Style.SMALL));
            case Block.Facts(var columns, var facts) -> List.of(facts(columns, facts));
            case Block.Items(var bullet, var items) -> items(bullet == Block.Bullet.DOT ? "•  " : "☐  ", items);
            case Block.Pictures(var pictures) -> List.of(pictures(pictures));
            case Block.Mark(var tone, var word) -> List.of(mark(tone, word));
            case Block.Note(var tone, var title, var content) -> List.of(note(tone, title, content));
            case Block.Table(var columns, var rows) -> List.of(table(columns, rows));
            case Block.SideBySide(var left, var right) -> List.of(sideBySide(left, right));
            case Block.Signatures(var lines) -> List.of(signatures(lines));
            case Block.Together(var content) ->
                content.stream().flatMap(part -> element(part).stream()).toList();
            default -> throw new IllegalArgumentException("not part of the measured sheet: " + block);
        };
    }

    private List<Element> items(String bullet, List<Text> items) {
        return items.stream()
                .map(item -> (Element) paragraph(Text.of(bullet).plus(item), Style.BODY))
                .toList();
    }

    private Paragraph paragraph(Text text, Style style) {
        var paragraph = new Paragraph(style.leading());
        paragraph.setSpacingBefore(style == Style.SECTION ? 14 : 2);
        text.runs().forEach(run -> add(paragraph, run, style));
        return paragraph;
    }

    /// Chunks of one face each, as the signs need it.
    private void add(Phrase phrase, Text.Run run, Style style) {
        var face = style.face(run.emphasis()) == Typeface.REGULAR ? faces.regular() : faces.strong();
        var from = 0;
        for (var at = 1; at <= run.text().length(); at++) {
            if (at == run.text().length() || drawnBy(face, run.text(), at) != drawnBy(face, run.text(), from)) {
                var font = new Font(drawnBy(face, run.text(), from), style.size(), 0, new Color(style.ink(run)));
                phrase.add(new Chunk(run.text().substring(from, at), font));
                from = at;
            }
        }
    }

    private BaseFont drawnBy(BaseFont face, String text, int at) {
        return face.charExists(text.charAt(at)) ? face : faces.symbols();
    }

    private PdfPTable facts(int columns, List<Block.Fact> facts) {
        var table = new PdfPTable(columns);
        table.setWidthPercentage(100);
        for (var fact : facts) {
            var cell =
                    cell(List.of(paragraph(Text.of(fact.label()), Style.LABEL), paragraph(fact.value(), Style.VALUE)));
            cell.setBorder(0);
            table.addCell(cell);
        }
        table.completeRow();
        return table;
    }

    private PdfPTable pictures(List<Block.Picture> pictures) {
        var captioned = pictures.stream().anyMatch(picture -> picture.caption() != null);
        var table = new PdfPTable(captioned ? 2 * pictures.size() : pictures.size());
        table.setHorizontalAlignment(Element.ALIGN_LEFT);
        table.setTotalWidth(pictures.size() * (captioned ? 118f : 29f));
        table.setLockedWidth(true);
        for (var picture : pictures) {
            var cell = new PdfPCell(artworks.computeIfAbsent(picture.key(), this::artwork), false);
            cell.setBorder(0);
            table.addCell(cell);
            if (captioned) {
                var caption = cell(List.of(paragraph(Text.of(picture.caption()), Style.BODY)));
                caption.setBorder(0);
                table.addCell(caption);
            }
        }
        return table;
    }

    private PdfPTable mark(Tone tone, String word) {
        var table = table(new float[] {1}, 1);
        var cell = cell(List.of(paragraph(Text.strong(word), Style.MARK.in(tone.ink()))));
        cell.setBackgroundColor(new Color(tone.fill()));
        table.addCell(cell);
        return table;
    }

    private PdfPTable note(Tone tone, String title, List<Block> content) {
        var table = table(new float[] {1}, 8);
        var cell = new PdfPCell();
        cell.setBackgroundColor(new Color(tone.soft()));
        cell.setBorder(0);
        cell.addElement(mark(tone, title));
        content.forEach(block -> element(block).forEach(cell::addElement));
        table.addCell(cell);
        return table;
    }

    private PdfPTable table(List<Block.Column> columns, List<Block.Row> rows) {
        var shares = new float[columns.size()];
        for (var at = 0; at < shares.length; at++) {
            shares[at] = (float) columns.get(at).share();
        }
        var table = table(shares, 5);
        table.setHeaderRows(1);
        table.setSplitLate(false);
        columns.forEach(column -> {
            var cell = cell(List.of(paragraph(Text.of(column.head()), Style.COLUMN_HEAD)));
            cell.setBackgroundColor(new Color(Style.HEAD_FILL));
            table.addCell(cell);
        });
        rows.forEach(row -> row.cells()
                .forEach(cell -> table.addCell(cell(cell.content().stream()
                        .flatMap(block -> element(block).stream())
                        .toList()))));
        return table;
    }

    private PdfPTable sideBySide(List<Block> left, List<Block> right) {
        var table = table(new float[] {1, 1}, 5);
        for (var side : List.of(left, right)) {
            var cell =
                    cell(side.stream().flatMap(block -> element(block).stream()).toList());
            cell.setBorder(0);
            table.addCell(cell);
        }
        return table;
    }

    private PdfPTable signatures(List<Block.Signature> lines) {
        var table = table(new float[] {24, 28, 28, 20}, 5);
        for (var line : lines) {
            for (var text : List.of(line.role(), line.name(), line.signed(), line.date())) {
                table.addCell(cell(List.of(paragraph(Text.of(text), Style.BODY))));
            }
        }
        return table;
    }

    private static PdfPTable table(float[] shares, float spacing) {
        var table = new PdfPTable(shares);
        table.setWidthPercentage(100);
        table.setSpacingBefore(spacing);
        return table;
    }

    private static PdfPCell cell(List<? extends Element> content) {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(new Color(Style.RULE));
        cell.setPadding(Composer.CELL_PAD);
        content.forEach(cell::addElement);
        return cell;
    }

    private Image qr(QrCode code) {
        var template = writer.getDirectContent().createTemplate(68, 68);
        var module = 68f / code.modules();
        for (var dark : code.rectangles()) {
            template.rectangle(
                    dark.x() * module,
                    68 - (dark.y() + dark.height()) * module,
                    dark.width() * module,
                    dark.height() * module);
        }
        template.fill();
        return Image.getInstance(template);
    }

    private Image artwork(String key) {
        var template = writer.getDirectContent().createTemplate(100, 100);
        for (var shape : Artwork.of(key).shapes()) {
            template.setColorFill(new Color(shape.colour()));
            shape.steps().forEach(step -> PdfArtwork.stroke(template, step));
            template.eoFill();
        }
        var image = Image.getInstance(template);
        image.scaleAbsolute(25, 25);
        return image;
    }

    /// The foot of each page, with the number of pages filled in at the end.
    private final class Feet extends PdfPageEventHelper {

        private PdfTemplate total;

        @Override
        public void onOpenDocument(PdfWriter open, org.openpdf.text.Document opened) {
            total = open.getDirectContent().createTemplate(30, 12);
        }

        @Override
        public void onEndPage(PdfWriter open, org.openpdf.text.Document ended) {
            var content = open.getDirectContent();
            var font = new Font(faces.regular(), 7.6f);
            ColumnText.showTextAligned(content, Element.ALIGN_LEFT, new Phrase(sheet.foot(), font), 34, 20, 0);
            var right = sheet.width() - 48;
            ColumnText.showTextAligned(
                    content,
                    Element.ALIGN_RIGHT,
                    new Phrase("Page %d of ".formatted(open.getPageNumber()), font),
                    right,
                    20,
                    0);
            content.addTemplate(total, right, 20);
        }

        @Override
        public void onCloseDocument(PdfWriter open, org.openpdf.text.Document closed) {
            var number = new Phrase("" + (open.getPageNumber() - 1), new Font(faces.regular(), 7.6f));
            ColumnText.showTextAligned(total, Element.ALIGN_LEFT, number, 0, 0, 0);
        }
    }
}
