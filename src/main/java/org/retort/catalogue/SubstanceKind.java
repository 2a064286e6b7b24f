package org.retort.catalogue;

/// Whether it is one substance or a mixture made up or bought ready.
public enum SubstanceKind {
    SUBSTANCE("Substance"),
    MIXTURE("Mixture");

    private final String label;

    SubstanceKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
