package org.retort.catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.reference.ReferenceSubstance;
import org.retort.platform.SchoolOwned;
import org.retort.quantity.Strength;

/// What something is, apart from how strong it is: a substance, or a mixture as made.
@Entity
class Substance extends SchoolOwned {

    private static final String SEPARATOR = "|";
    private static final int LONGEST_SEARCH = 1200;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SubstanceId id;

    private @Nullable String referenceId;
    private int referenceVersion;
    private boolean touched;

    @Enumerated(EnumType.STRING)
    private SubstanceKind kind;

    private String name;
    private String synonyms;
    private String casNumber;
    private String formula;
    private @Nullable BigDecimal molarMass;
    private @Nullable BigDecimal density;

    @Enumerated(EnumType.STRING)
    private Form physicalForm;

    private String suppliedAs;
    private String storageHome;
    private String storageConfidence;
    private String traits;
    private String notes;
    private String source;
    private String confidence;
    private String nameKey;
    private String searchText;
    private boolean archived;
    private int recipe;
    private boolean softened;

    @SuppressWarnings("NullAway.Init")
    protected Substance() {}

    /// A school's own substance.
    @SuppressWarnings("NullAway.Init")
    Substance(SubstanceKind kind, SubstanceData data, String source) {
        id = SubstanceId.next();
        this.kind = kind;
        storageConfidence = "";
        this.source = source;
        confidence = "";
        write(data);
    }

    /// The school's copy of a substance of the library.
    @SuppressWarnings("NullAway.Init")
    Substance(ReferenceSubstance reference, int version) {
        id = SubstanceId.next();
        rewrite(reference, version);
    }

    /// Takes over what a newer library says; only for rows that the school has not touched.
    final void rewrite(ReferenceSubstance reference, int version) {
        referenceId = reference.id();
        referenceVersion = version;
        kind = reference.kind();
        storageConfidence = reference.storageConfidence();
        source = reference.source();
        confidence = reference.confidence();
        write(reference.data());
    }

    /// Takes over what a person of the school says.
    void edit(SubstanceData data) {
        touched = true;
        write(data);
    }

    void archive() {
        touched = true;
        archived = true;
    }

    void restore() {
        archived = false;
    }

    private void write(SubstanceData data) {
        name = data.name().strip();
        synonyms = String.join(SEPARATOR, data.synonyms());
        casNumber = data.casNumber().strip();
        formula = data.formula().strip();
        molarMass = data.molarMass();
        density = data.density();
        physicalForm = data.physicalForm();
        suppliedAs = data.suppliedAs().strip();
        storageHome = data.storageHome().strip();
        traits = String.join(SEPARATOR, data.traits());
        notes = data.notes().strip();
        nameKey = SearchKey.of(name);
        searchText = SearchKey.all(
                LONGEST_SEARCH, name, synonyms, formula, casNumber, referenceId == null ? "" : referenceId);
    }

    SubstanceId id() {
        return id;
    }

    String referenceId() {
        return referenceId == null ? "" : referenceId;
    }

    String name() {
        return name;
    }

    /// Whether this id, CAS number or whole name is its own.
    boolean isCalled(String text, String key) {
        return text.equalsIgnoreCase(referenceId())
                || text.equals(casNumber)
                || key.equals(nameKey)
                || parts(synonyms).stream().map(SearchKey::of).anyMatch(key::equals)
                || key.equals(SearchKey.of(formula));
    }

    boolean isTouched() {
        return touched;
    }

    /// Whether it comes from the library, in an edition before `version`.
    boolean isOlderThan(int version) {
        return referenceId != null && referenceVersion < version;
    }

    /// What its classification in a form, at a strength is asked for by.
    Asked asked(Form form, @Nullable Strength strength) {
        return new Asked(referenceId(), name, physicalForm, molarMass, density, form, strength);
    }

    /// From here on another of its recipes counts.
    void follow(int number) {
        touched = true;
        recipe = number;
    }

    /// The number of the recipe that counts; 0 for what is no mixture by components of the school's own.
    int recipe() {
        return recipe;
    }

    /// Somebody made something of it milder, which its answers are marked with from here on.
    void soften() {
        softened = true;
    }

    SubstanceKind kind() {
        return kind;
    }

    Subject subject() {
        return new Subject(id, referenceId(), recipe, softened);
    }

    /// As a component of a mixture.
    RecipeLine line(@Nullable Strength strength) {
        return new RecipeLine(
                id, referenceId(), name, casNumber, physicalForm, molarMass, density, recipe, softened, strength);
    }

    /// The form in which a formulation of it stands: all of a mixture by volume is the mixture as it was made.
    Form fitting(Form form) {
        return kind == SubstanceKind.MIXTURE && form == Form.LIQUID && physicalForm == Form.READY ? Form.READY : form;
    }

    /// The form of the bottle as it is bought.
    Form suppliedForm() {
        return physicalForm == Form.SOLUTION ? Form.READY : physicalForm;
    }

    SubstanceRow row() {
        return new SubstanceRow(id, referenceId(), name, casNumber, formula, kind, physicalForm, storageHome);
    }

    SubstanceData data() {
        return new SubstanceData(
                name,
                parts(synonyms),
                casNumber,
                formula,
                molarMass,
                density,
                physicalForm,
                suppliedAs,
                storageHome,
                parts(traits),
                notes);
    }

    SubstanceDetails details() {
        return new SubstanceDetails(
                id, referenceId(), kind, data(), storageConfidence, source, confidence, archived, recipe, version());
    }

    private static List<String> parts(String joined) {
        return Arrays.stream(joined.split("\\|"))
                .filter(part -> !part.isBlank())
                .toList();
    }
}
