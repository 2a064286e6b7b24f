package org.retort.stock;

/// What a place offers to, or is kept for, what stands in it.
public enum StorageTrait {
    LOCKED("Locked"),
    VENTILATED("Ventilated"),
    FIRE_RESISTING("Fire-resisting"),
    BUNDED("Bunded tray"),
    COOL("Cool"),
    SPARK_FREE("Spark-free"),
    FLAMMABLES("Flammable liquids"),
    OXIDISERS("Oxidisers"),
    ACIDS("Acids"),
    NITRIC_ACID("Nitric acid alone"),
    BASES("Bases"),
    TOXICS("Toxics"),
    WATER_REACTIVE("Water-reactive"),
    GENERAL_INORGANIC("General inorganic"),
    GENERAL_ORGANIC("General organic"),
    GASES("Gases, chained"),
    RADIOACTIVE("Radioactive store"),
    BIOLOGICAL("Biological");

    private final String label;

    StorageTrait(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
