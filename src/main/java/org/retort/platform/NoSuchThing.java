package org.retort.platform;

/// Nothing of that id is known to this school: it never was, or it is another school's. Scripts see 404.
public class NoSuchThing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String plainly;

    /// @param what the thing as people call it, such as `container`
    public NoSuchThing(String what, Object id) {
        super(sentence(what, id));
        plainly = isUuid(id) ? "There is no such %s here.".formatted(what) : sentence(what, id);
    }

    private NoSuchThing(String sentence) {
        super(sentence);
        plainly = sentence;
    }

    /// What was there once.
    ///
    /// @param sentence what became of it
    public static NoSuchThing noLonger(String sentence) {
        return new NoSuchThing(sentence);
    }

    /// The same for a person to read, without an id that says nothing.
    public String plainly() {
        return plainly;
    }

    private static String sentence(String what, Object id) {
        return "There is no %s %s here.".formatted(what, id);
    }

    private static boolean isUuid(Object id) {
        return id.toString().matches("[0-9a-f]{8}-[0-9a-f-]{27}");
    }
}
