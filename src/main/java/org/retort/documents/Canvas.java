package org.retort.documents;

import org.jspecify.annotations.Nullable;

/// A surface to draw on, page after page, in points from the top left corner.
///
/// What is drawn between [#begin] and [#end] is the content of a tag; everything else must be an [#artifact], which a
/// screen reader passes over.
interface Canvas {

    /// What is no content: decoration, or the running heads and feet and repeated table heads of later pages.
    enum Artifact {
        DECORATION,
        PAGINATION
    }

    /// Draws nothing, for those who only want to know how much there is.
    Canvas NOWHERE = new NoCanvas();

    void page(float width, float height);

    /// Draws text of one face; the face must have all its characters.
    void text(Typeface face, float size, int ink, float x, float baseline, String text);

    void fill(int ink, float x, float top, float width, float height, float radius);

    void line(int ink, float thickness, float x1, float y1, float x2, float y2);

    /// The edge of a rectangle with rounded corners.
    void outline(int ink, float thickness, float x, float top, float width, float height, float radius);

    /// Fills the polygon through these points, `x, y, x, y, …`.
    void polygon(int ink, float... points);

    void artwork(Artwork artwork, float x, float top, float size);

    void image(Logo picture, float x, float top, float width, float height);

    void qr(QrCode code, float x, float top, float size);

    /// Puts a tag under its parent, or under the document if there is none, unless it is there already.
    void place(Tag tag, @Nullable Tag parent);

    /// Says where the picture of a figure stands.
    void bounds(Tag figure, float x, float top, float width, float height);

    void begin(Tag leaf);

    void end();

    /// All that `drawing` draws is no content; tags within it are ignored.
    void artifact(Artifact kind, Runnable drawing);

    /// A place that the outline of the file leads to.
    ///
    /// @param level 1 for a title, 2 and 3 for headings
    default void bookmark(int level, String title, float top) {}

    /// Makes an area lead to `url`, or to page 7 of this file for `#7`, as part of a tag of type `Link` that has
    /// content already.
    void link(Tag link, float x, float top, float width, float height, String url);

    /// What is drawn next stays within this area: a cell, a label, a page. Nothing is drawn; tests assert it.
    default void frame(float x, float top, float width, float height) {}

    /// What is drawn next is held by the page alone.
    default void unframe() {}
}
