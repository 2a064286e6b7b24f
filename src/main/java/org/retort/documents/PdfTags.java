package org.retort.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/// What makes a PDF readable by everyone and fit to be kept: the tree of tags, the language, the colour profile, the
/// metadata. OpenPDF does little of it by itself.
final class PdfTags {

    private static final PdfName LAYOUT = new PdfName("Layout");
    private static final PdfName TABLE = new PdfName("Table");
    private static final PdfName OBJR = new PdfName("OBJR");
    /// Packed once for all documents.
    private static final byte[] SRGB = PdfArtwork.packed(ColourProfile.srgb());
    private static final String SRGB_NAME = "sRGB IEC61966-2.1";

    private static final Map<String, PdfName> NAMES = new ConcurrentHashMap<>();

    private final PdfWriter writer;
    private final PdfStructureTreeRoot tree;
    private final PdfStructureElement root;
    private final Map<String, PdfIndirectReference> scopes = new HashMap<>();

    /// To be called before the document is opened.
    static void prepare(PdfWriter writer) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setTagged();
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    }

    /// To be made once the document is open.
    PdfTags(PdfWriter writer, String title, Locale language) {
        this.writer = writer;
        this.tree = writer.getStructureTreeRoot();
        this.root = new PdfStructureElement(tree, new PdfName("Document"));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.toLanguageTag()));
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent()));
        writer.setXmpMetadata(Metadata.xmp(title, language));
    }

    /// OpenPDF's own way writes an intent for PDF/X, so it is written by hand.
    private PdfDictionary outputIntent() {
        var profile = new PdfStream(SRGB);
        profile.put(PdfName.N, new PdfNumber(3));
        profile.put(PdfName.FILTER, PdfName.FLATEDECODE);
        profile.put(PdfName.LENGTH, new PdfNumber(SRGB.length));
        var intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(SRGB_NAME));
        intent.put(PdfName.INFO, new PdfString(SRGB_NAME));
        intent.put(PdfName.DESTOUTPUTPROFILE, added(profile));
        return intent;
    }

    static PdfStructureElement element(Tag tag) {
        return (PdfStructureElement) Objects.requireNonNull(tag.handle(), () -> tag.type() + " was not placed");
    }

    /// An element may hold marks or children, never both: the layout gives mixed text children only.
    void place(Tag tag, @Nullable Tag parent) {
        if (tag.handle() != null) {
            return;
        }
        var element = new PdfStructureElement(parent == null ? root : element(parent), name(tag.type()));
        element.remove(PdfName.TYPE); // it may be left out (ISO 32000-1, table 323) and stands in 300 elements
        if (tag.scope() != null) {
            element.put(PdfName.A, scope(tag.scope()));
        }
        if (tag.alt() != null) {
            element.put(name("Alt"), new PdfString(tag.alt(), PdfObject.TEXT_UNICODE));
        }
        if (tag.spelled() != null) {
            element.put(name("ActualText"), new PdfString(tag.spelled(), PdfObject.TEXT_UNICODE));
        }
        if (tag.decoration() != null) {
            attributes(element, LAYOUT).put(name("TextDecorationType"), name(tag.decoration()));
        }
        if (tag.language() != null) {
            element.put(PdfName.LANG, new PdfString(tag.language()));
        }
        tag.placedAs(element);
    }

    /// Cells of one scope share its attributes.
    private PdfIndirectReference scope(String scope) {
        return scopes.computeIfAbsent(scope, _ -> {
            var attributes = new PdfDictionary();
            attributes.put(PdfName.O, TABLE);
            attributes.put(name("Scope"), name(scope));
            return added(attributes);
        });
    }

    private PdfIndirectReference added(PdfObject part) {
        try {
            return writer.addToBody(part).getIndirectReference();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfName name(String word) {
        return NAMES.computeIfAbsent(word, PdfName::new);
    }

    void bounds(Tag figure, float x, float bottom, float width, float height) {
        var attributes = attributes(element(figure), LAYOUT);
        attributes.put(PdfName.BBOX, new PdfArray(new float[] {x, bottom, x + width, bottom + height}));
        attributes.put(name("Placement"), name("Block"));
    }

    private static PdfDictionary attributes(PdfStructureElement element, PdfName owner) {
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, owner);
        element.put(PdfName.A, attributes);
        return attributes;
    }

    /// OpenPDF 3.0.5 ties no annotation to its element, so the reference between them is written by hand.
    void link(Tag tag, float x, float bottom, float width, float height, String url) {
        var element = element(tag);
        var annotation = new PdfAnnotation(writer, x, bottom, x + width, bottom + height, action(url));
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        var contents = url.startsWith("#") ? "Page " + url.substring(1) : url;
        annotation.put(PdfName.CONTENTS, new PdfString(contents, PdfObject.TEXT_UNICODE));
        annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
        annotation.put(new PdfName("StructParent"), new PdfNumber(tree.addExistingObject(element.getReference())));
        var reference = new PdfDictionary(OBJR);
        reference.put(new PdfName("Obj"), annotation.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        kids(element).add(reference);
        writer.addAnnotation(annotation);
    }

    private PdfAction action(String url) {
        return url.startsWith("#")
                ? PdfAction.gotoLocalPage(
                        Integer.parseInt(url.substring(1)), new PdfDestination(PdfDestination.FIT), writer)
                : new PdfAction(url);
    }

    private static PdfArray kids(PdfStructureElement element) {
        if (element.get(PdfName.K) instanceof PdfArray several) {
            return several;
        }
        var kids = new PdfArray(element.get(PdfName.K));
        element.put(PdfName.K, kids);
        return kids;
    }
}
