package org.retort.documents;

import org.jspecify.annotations.Nullable;

/// An element of the structure that a screen reader follows. It is made with the layout, and enters the document when
/// it is first drawn, under the element that it is drawn in.
final class Tag {

    private final String type;
    private @Nullable String scope;
    private @Nullable String alt;
    private @Nullable String language;
    private @Nullable String spelled;
    private @Nullable String decoration;
    private @Nullable Object handle;

    private Tag(String type) {
        this.type = type;
    }

    /// @param type one of the standard types of PDF 1.7, such as `P`, `TR`, `Figure`
    static Tag of(String type) {
        return new Tag(type);
    }

    /// A header cell of a `Column` or a `Row`.
    static Tag header(String scope) {
        var tag = new Tag("TH");
        tag.scope = scope;
        return tag;
    }

    static Tag figure(String alt) {
        var tag = new Tag("Figure");
        tag.alt = alt;
        return tag;
    }

    /// What is drawn stands for this text.
    static Tag drawn(String type, String text) {
        var tag = new Tag(type);
        tag.spelled = text;
        return tag;
    }

    Tag spoken(@Nullable String inLanguage) {
        this.language = inLanguage;
        return this;
    }

    /// How the words are marked: `Underline`, `LineThrough`, or null.
    Tag decorated(@Nullable String how) {
        this.decoration = how;
        return this;
    }

    @Nullable
    String decoration() {
        return decoration;
    }

    String type() {
        return type;
    }

    @Nullable
    String scope() {
        return scope;
    }

    @Nullable
    String alt() {
        return alt;
    }

    @Nullable
    String language() {
        return language;
    }

    @Nullable
    String spelled() {
        return spelled;
    }

    /// What the drawing surface knows it by; null until it is placed.
    @Nullable
    Object handle() {
        return handle;
    }

    void placedAs(Object known) {
        this.handle = known;
    }
}
