package org.retort.platform;

/// Nothing of that id is known to this school: it never was, or it is another school's. Scripts see 404.
public class NoSuchThing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param what the thing as people call it, such as `container`
    public NoSuchThing(String what, Object id) {
        super("There is no %s %s here.".formatted(what, id));
    }
}
