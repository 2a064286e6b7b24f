package org.retort.documents;

/// How hard a document is packed. The words and pictures are the same; a file of a batch is a tenth larger and made in
/// three quarters of the time.
enum Effort {
    SINGLE(3),
    BATCH(1);

    private final int deflate;

    Effort(int deflate) {
        this.deflate = deflate;
    }

    /// The level of deflate, 1 to 9.
    int deflate() {
        return deflate;
    }
}
