package org.retort.hazards.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a substance does to health or the environment; each effect is decided by itself. In the order of their
/// statements, so that findings come out sorted.
public enum Effect {
    ACUTE_ORAL(true, "3.1.1", acute("H300", "H300", "H301", "H302")),
    ASPIRATION(true, "3.10.1", List.of(new Grade("Asp. Tox. 1", "H304"))),
    ACUTE_DERMAL(true, "3.1.1", acute("H310", "H310", "H311", "H312")),
    SKIN(
            true,
            "3.2.3",
            List.of(
                    new Grade("Skin Corr. 1A", "H314"),
                    new Grade("Skin Corr. 1B", "H314"),
                    new Grade("Skin Corr. 1C", "H314"),
                    new Grade("Skin Corr. 1", "H314"),
                    new Grade("Skin Irrit. 2", "H315"))),
    SKIN_SENSITISATION(false, "3.4.5", sensitisers("Skin Sens.", "H317")),
    EYE(true, "3.3.3", List.of(new Grade("Eye Dam. 1", "H318"), new Grade("Eye Irrit. 2", "H319"))),
    ACUTE_GAS(true, "3.1.1", acute("H330", "H330", "H331", "H332")),
    ACUTE_VAPOUR(true, "3.1.1", acute("H330", "H330", "H331", "H332")),
    ACUTE_DUST(true, "3.1.1", acute("H330", "H330", "H331", "H332")),
    RESPIRATORY_SENSITISATION(false, "3.4.5", sensitisers("Resp. Sens.", "H334")),
    RESPIRATORY_IRRITATION(true, "section 3.8.3.4.5", List.of(new Grade("STOT SE 3", "H335"))),
    NARCOSIS(true, "section 3.8.3.4.5", List.of(new Grade("STOT SE 3", "H336"))),
    MUTAGENICITY(false, "3.5.2", carcinogens("Muta.", "H340", "H341")),
    CARCINOGENICITY(false, "3.6.2", carcinogens("Carc.", "H350", "H351")),
    REPRODUCTION(false, "3.7.2", carcinogens("Repr.", "H360", "H361")),
    LACTATION(false, "3.7.2", List.of(new Grade("Lact.", "H362"))),
    SINGLE_EXPOSURE(false, "3.8.3", List.of(new Grade("STOT SE 1", "H370"), new Grade("STOT SE 2", "H371"))),
    REPEATED_EXPOSURE(false, "3.9.4", List.of(new Grade("STOT RE 1", "H372"), new Grade("STOT RE 2", "H373"))),
    AQUATIC_ACUTE(true, "4.1.1", List.of(new Grade("Aquatic Acute 1", "H400"))),
    AQUATIC_CHRONIC(
            true,
            "4.1.2",
            List.of(
                    new Grade("Aquatic Chronic 1", "H410"),
                    new Grade("Aquatic Chronic 2", "H411"),
                    new Grade("Aquatic Chronic 3", "H412"),
                    new Grade("Aquatic Chronic 4", "H413"))),
    OZONE(false, "5.1", List.of(new Grade("Ozone 1", "H420")));

    /// A category with the statement that stands for it; some have more to their statement, such as `H360D`.
    public record Grade(String category, String code) {}

    private final boolean additive;
    private final String table;
    private final List<Grade> grades;

    Effect(boolean additive, String table, List<Grade> grades) {
        this.additive = additive;
        this.table = table;
        this.grades = grades;
    }

    /// Whether components that each stay below a limit can reach it together.
    public boolean additive() {
        return additive;
    }

    /// Where the law sets the generic limits: `CLP Annex I, Table 3.2.3`.
    public String rule() {
        return "CLP Annex I, " + (table.startsWith("section") ? table : "Table " + table);
    }

    /// From the gravest to the mildest; a grade's place is its rank.
    public List<Grade> grades() {
        return grades;
    }

    /// The rank of a category of this effect, 0 the gravest.
    public int rankOf(String category) {
        for (var rank = 0; rank < grades.size(); rank++) {
            if (grades.get(rank).category().equals(category)) {
                return rank;
            }
        }
        throw new IllegalArgumentException(this + " has no category " + category);
    }

    /// The mildest rank that a statement can stand for.
    int mildestRankOf(String code) {
        var mildest = 0;
        for (var rank = 0; rank < grades.size(); rank++) {
            if (code.startsWith(grades.get(rank).code())) {
                mildest = rank;
            }
        }
        return mildest;
    }

    public boolean isInhalation() {
        return this == ACUTE_GAS || this == ACUTE_VAPOUR || this == ACUTE_DUST;
    }

    /// The effect of a class as entries write it, such as `Skin Corr. 1B` with `H314`; empty for a physical class.
    /// Inhalation comes out as a vapour: the form breathed in is for the caller to know.
    public static Optional<Effect> of(String category, String code) {
        if (code.startsWith("H33") && category.startsWith("Acute")) {
            return Optional.of(ACUTE_VAPOUR);
        }
        return Arrays.stream(values())
                .filter(effect -> effect.grades.stream()
                        .anyMatch(grade -> grade.category().equals(category) && code.startsWith(grade.code())))
                .findFirst();
    }

    private static List<Grade> acute(String... codes) {
        return List.of(
                new Grade("Acute Tox. 1", codes[0]),
                new Grade("Acute Tox. 2", codes[1]),
                new Grade("Acute Tox. 3", codes[2]),
                new Grade("Acute Tox. 4", codes[3]));
    }

    private static List<Grade> sensitisers(String name, String code) {
        return List.of(new Grade(name + " 1A", code), new Grade(name + " 1", code), new Grade(name + " 1B", code));
    }

    private static List<Grade> carcinogens(String name, String known, String suspected) {
        return List.of(
                new Grade(name + " 1A", known), new Grade(name + " 1B", known), new Grade(name + " 2", suspected));
    }
}
