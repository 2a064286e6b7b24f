package org.retort.platform.api;

/// A script sent something that cannot be read; it sees 400 and the sentence.
public class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadInput(String sentence) {
        super(sentence);
    }
}
