package org.retort.documents;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a document is made of, from top to bottom. Features describe their pages in these; how they look is settled
/// here.
public sealed interface Block {

    /// @param level 2 for a section, 3 for a part of one; 1 is the document's title
    record Heading(int level, Text text) implements Block {}

    record Paragraph(Text text) implements Block {}

    /// A paragraph in small print, for sources and explanations.
    record SmallPrint(Text text) implements Block {}

    /// Short facts side by side, each under its label.
    record Facts(int columns, List<Fact> facts) implements Block {}

    record Fact(String label, Text value) {}

    record Items(Bullet bullet, List<Text> items) implements Block {}

    /// What stands before an item.
    enum Bullet {
        DOT,
        BOX_TO_TICK,
        NUMBER
    }

    /// Pictograms or icons in a row; those with a caption have it beside them.
    record Pictures(List<Picture> pictures) implements Block {}

    /// @param key the drawing, such as `GHS05` or `ppe/goggles`
    /// @param alt what it says to those who do not see it
    record Picture(String key, String alt, @Nullable String caption) {}

    /// Pictograms with the word of the label beside them.
    record Signal(List<Picture> pictures, Mark word) implements Block {}

    /// One word that must be seen: `Danger`, `NOT ASSESSED`, `Low`.
    record Mark(Tone tone, String word) implements Block {}

    /// A box that stands out: what must not be overlooked.
    record Note(Tone tone, String title, List<Block> content) implements Block {}

    /// A table. Its header row is repeated on each page; the first column names the row.
    record Table(List<Column> columns, List<Row> rows) implements Block {}

    /// @param share of the width, relative to the other columns
    record Column(String head, double share, Align align) {

        public Column(String head, double share) {
            this(head, share, Align.LEFT);
        }
    }

    /// Where text stands in its column.
    enum Align {
        LEFT,
        RIGHT
    }

    record Row(List<Cell> cells) {

        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    /// What stands in one cell; may be empty.
    record Cell(List<Block> content) {

        public static Cell of(Block... content) {
            return new Cell(List.of(content));
        }

        public static Cell text(String text) {
            return text.isEmpty() ? empty() : of(new Paragraph(Text.of(text)));
        }

        public static Cell strong(String text) {
            return of(new Paragraph(Text.strong(text)));
        }

        /// One text as it is, several as a list.
        public static Cell items(List<String> items) {
            return items.size() == 1 ? text(items.getFirst()) : items.isEmpty() ? empty() : of(Block.items(items));
        }

        public static Cell empty() {
            return new Cell(List.of());
        }
    }

    /// Two columns that begin at the same height.
    record SideBySide(List<Block> left, List<Block> right) implements Block {}

    /// Lines to sign on, kept on one page.
    record Signatures(List<Signature> lines) implements Block {}

    /// What is empty leaves a line to write on.
    ///
    /// @param signed how it was signed, such as `Signed in Retort`
    record Signature(String role, String name, String signed, String date) {}

    /// Blocks that are not torn apart, if they fit on one page.
    record Together(List<Block> content) implements Block {}

    static Heading heading(String text) {
        return new Heading(2, Text.of(text));
    }

    static Heading subheading(String text) {
        return new Heading(3, Text.of(text));
    }

    static Paragraph paragraph(String text) {
        return new Paragraph(Text.of(text));
    }

    static Items items(List<String> items) {
        return new Items(Bullet.DOT, items.stream().map(Text::of).toList());
    }

    static Items toTick(List<String> items) {
        return new Items(Bullet.BOX_TO_TICK, items.stream().map(Text::of).toList());
    }

    static Note note(Tone tone, String title, Block... content) {
        return new Note(tone, title, List.of(content));
    }

    static Fact fact(String label, String value) {
        return new Fact(label, Text.of(value));
    }

    static Facts facts(int columns, Fact... facts) {
        return new Facts(columns, Arrays.asList(facts));
    }
}
