package org.retort.quantity;

/// Two amounts of different dimensions met, such as grams and cubic centimetres.
public class UnitMismatch extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UnitMismatch(Unit from, Unit to) {
        super("%s cannot be expressed in %s".formatted(from.code(), to.code()));
    }
}
