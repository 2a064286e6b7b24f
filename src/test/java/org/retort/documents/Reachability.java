package org.retort.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// veraPDF does not report marks that no screen reader finds. Here every mark and link of a page must lead, through the
/// ParentTree, to an element that hangs on the root and names it.
final class Reachability {

    private static final COSName MCID = COSName.getPDFName("MCID");

    private final Set<COSDictionary> reachable = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Integer, COSBase> parents = new HashMap<>();

    private Reachability() {}

    /// The marks and links that nobody reaches.
    static List<String> orphans(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return orphansOf(document);
        }
    }

    static List<String> orphansOf(PDDocument document) {
        return new Reachability().orphans(document);
    }

    private List<String> orphans(PDDocument document) {
        walk(tree(document).getDictionaryObject(COSName.K));
        readParents(tree(document).getCOSDictionary(COSName.getPDFName("ParentTree")));
        var orphans = new ArrayList<String>();
        for (var page : document.getPages()) {
            orphans.addAll(orphanedMarks(page));
            orphans.addAll(orphanedLinks(page));
        }
        return orphans;
    }

    static COSDictionary tree(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.getPDFName("StructTreeRoot"));
    }

    private void walk(COSBase node) {
        if (node instanceof COSArray several) {
            for (var at = 0; at < several.size(); at++) {
                walk(several.getObject(at));
            }
        } else if (node instanceof COSDictionary element && element.containsKey(COSName.S) && reachable.add(element)) {
            walk(element.getDictionaryObject(COSName.K));
        }
    }

    private void readParents(COSDictionary node) {
        var numbers = node.getCOSArray(COSName.NUMS);
        for (var at = 0; numbers != null && at < numbers.size(); at += 2) {
            parents.put(numbers.getInt(at), numbers.getObject(at + 1));
        }
        var kids = node.getCOSArray(COSName.KIDS);
        for (var at = 0; kids != null && at < kids.size(); at++) {
            readParents((COSDictionary) kids.getObject(at));
        }
    }

    private List<String> orphanedMarks(PDPage page) {
        var marks = (COSArray) parents.get(page.getStructParents());
        var orphans = new ArrayList<String>();
        for (var mark = 0; mark < marks.size(); mark++) {
            var element = (COSDictionary) marks.getObject(mark);
            if (!reachable.contains(element) || !names(element, page, mark)) {
                orphans.add("mark " + mark);
            }
        }
        return orphans;
    }

    private static boolean names(COSDictionary element, PDPage page, int mark) {
        var kids = element.getDictionaryObject(COSName.K);
        var several = kids instanceof COSArray array ? array : new COSArray();
        if (several.size() == 0) {
            several.add(kids);
        }
        for (var at = 0; at < several.size(); at++) {
            var kid = several.getObject(at);
            var samePage = element.getDictionaryObject(COSName.PG) == page.getCOSObject();
            if (kid instanceof COSNumber number && number.intValue() == mark && samePage) {
                return true;
            }
            if (kid instanceof COSDictionary reference
                    && reference.getInt(MCID, -1) == mark
                    && reference.getDictionaryObject(COSName.PG) == page.getCOSObject()) {
                return true;
            }
        }
        return false;
    }

    private List<String> orphanedLinks(PDPage page) {
        try {
            return page.getAnnotations().stream()
                    .filter(link -> !(parents.get(link.getStructParent()) instanceof COSDictionary element
                            && reachable.contains(element)
                            && "Link".equals(element.getNameAsString(COSName.S))))
                    .map(link -> "link " + link.getRectangle())
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
