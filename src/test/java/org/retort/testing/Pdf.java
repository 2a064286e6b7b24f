package org.retort.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Looks into printed documents: their text, their picture, and how they keep to the standards.
public final class Pdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static final double MM_PER_POINT = 25.4 / 72;

    private Pdf() {}

    /// What a document does against PDF/UA-1 and PDF/A-2a, by veraPDF.
    public static List<String> breaches(byte[] pdf) throws Exception {
        var breaches = new ArrayList<String>();
        for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                validator.validate(parser).getTestAssertions().stream()
                        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                        .map(assertion -> "%s %s %s"
                                .formatted(flavour, assertion.getRuleId().getClause(), assertion.getMessage()))
                        .distinct()
                        .forEach(breaches::add);
            }
        }
        return breaches;
    }

    /// The words of each page, blanks evened out.
    public static List<String> pageTexts(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var texts = new ArrayList<String>();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(String.join(
                        " ",
                        Stream.of(stripper.getText(document).split("\\s+"))
                                .filter(word -> !word.isEmpty())
                                .toList()));
            }
            return texts;
        }
    }

    /// A page as a reader of PDF finds it, in millimetres to the hundredth: `210.0 × 297.0`.
    public static List<String> pageSizes(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var sizes = new ArrayList<String>();
            for (var page : document.getPages()) {
                var box = page.getMediaBox();
                sizes.add("%s × %s".formatted(hundredths(box.getWidth()), hundredths(box.getHeight())));
            }
            return sizes;
        }
    }

    private static double hundredths(double points) {
        return Math.round(points * MM_PER_POINT * 100) / 100.0;
    }

    /// Where the links lead, `page 2` or an address.
    public static List<String> links(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var links = new ArrayList<String>();
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    links.add(
                            ((PDAnnotationLink) annotation).getAction() instanceof PDActionGoTo jump
                                    ? "page " + (((PDPageDestination) jump.getDestination()).retrievePageNumber() + 1)
                                    : annotation.getContents());
                }
            }
            return links;
        }
    }

    /// The outline's first two levels.
    public static List<String> bookmarks(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var titles = new ArrayList<String>();
            for (var title : document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(title.getTitle());
                title.children().forEach(heading -> titles.add(heading.getTitle()));
            }
            return titles;
        }
    }

    /// What pictures are read out as, and QR codes and logos among them.
    public static List<String> alternatives(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var texts = new ArrayList<String>();
            alternatives(document.getDocumentCatalog().getStructureTreeRoot(), texts);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void alternatives(PDStructureNode node, List<String> texts) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    texts.add(element.getAlternateDescription());
                }
                alternatives(element, texts);
            }
        }
    }

    /// How many pictures made of dots the file holds, however often each is drawn.
    public static long images(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getDocument().getObjectsByType(COSName.XOBJECT).stream()
                    .filter(held -> held.getObject() instanceof COSStream stream
                            && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The colours that pages are written and filled with, as `0xRRGGBB`.
    public static Set<Integer> inks(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var inks = new TreeSet<Integer>();
            for (var page : document.getPages()) {
                var numbers = new ArrayList<Float>();
                for (var token : new PDFStreamParser(page).parse()) {
                    if (token instanceof COSNumber number) {
                        numbers.add(number.floatValue());
                    } else if (token instanceof Operator operator) {
                        if ("rg".equals(operator.getName())) {
                            inks.add(Math.round(numbers.get(0) * 255) << 16
                                    | Math.round(numbers.get(1) * 255) << 8
                                    | Math.round(numbers.get(2) * 255));
                        }
                        numbers.clear();
                    }
                }
            }
            return inks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Each page as a picture.
    public static List<BufferedImage> pictures(byte[] pdf, int dpi) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var pictures = new ArrayList<BufferedImage>();
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                pictures.add(renderer.renderImageWithDPI(page, dpi, ImageType.RGB));
            }
            return pictures;
        }
    }

    /// A straight line on the first page, in millimetres from its top left corner.
    public record Line(double x1, double y1, double x2, double y2) {

        /// Whether both its ends are no further than `slack` millimetres from these.
        public boolean isCloseTo(double left, double top, double right, double bottom, double slack) {
            return Math.abs(x1 - left) <= slack
                    && Math.abs(y1 - top) <= slack
                    && Math.abs(x2 - right) <= slack
                    && Math.abs(y2 - bottom) <= slack;
        }
    }

    /// The straight lines of the first page, as a reader of PDF finds them in it.
    public static List<Line> lines(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var page = document.getPage(0);
            var height = page.getMediaBox().getHeight();
            var numbers = new ArrayList<Double>();
            var from = new double[2];
            var lines = new ArrayList<Line>();
            for (var token : new PDFStreamParser(page).parse()) {
                if (token instanceof COSNumber number) {
                    numbers.add((double) number.floatValue());
                } else if (token instanceof Operator operator) {
                    if ("m".equals(operator.getName())) {
                        from = new double[] {numbers.get(0), numbers.get(1)};
                    } else if ("l".equals(operator.getName())) {
                        lines.add(new Line(
                                from[0] * MM_PER_POINT,
                                (height - from[1]) * MM_PER_POINT,
                                numbers.get(0) * MM_PER_POINT,
                                (height - numbers.get(1)) * MM_PER_POINT));
                    }
                    numbers.clear();
                }
            }
            return lines;
        }
    }
}
