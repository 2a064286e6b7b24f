package org.retort.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.retort.testing.Golden;
import org.retort.testing.Pdf;

/// What is asked of each kind of document: no text over another, over a code or a pictogram, or out of its cell,
/// PDF/UA-1 and PDF/A-2a, every mark reached, and that it looks as it did when it was looked at.
public final class Proof {

    private Proof() {}

    /// @param name of its golden picture
    public static byte[] holds(String name, Document document) throws Exception {
        var pdf = stands(document);
        Golden.matches(name, pdf);
        return pdf;
    }

    /// All but the picture: for content too strange to be looked at.
    public static byte[] stands(Document document) throws Exception {
        return stands(DrawnPages.of(document), document.pdf());
    }

    public static byte[] holds(String name, DocumentSet set) throws Exception {
        var pdf = stands(DrawnPages.of(set), set.pdf());
        Golden.matches(name, pdf);
        return pdf;
    }

    /// All but the picture.
    public static byte[] stands(DocumentSet set) throws Exception {
        return stands(DrawnPages.of(set), set.pdf());
    }

    private static byte[] stands(DrawnPages pages, byte[] pdf) throws Exception {
        assertThat(pages.overlaps()).isEmpty();
        assertThat(pages.strays()).isEmpty();
        assertThat(pages.covering()).isEmpty();
        assertThat(Pdf.breaches(pdf)).isEmpty();
        assertThat(Reachability.orphans(pdf)).isEmpty();
        return pdf;
    }
}
