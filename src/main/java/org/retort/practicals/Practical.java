package org.retort.practicals;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.platform.SchoolOwned;

/// One practical of a school's library; its kit lines are rows of their own.
@Entity
class Practical extends SchoolOwned {

    private static final int SEARCH_TEXT = 8000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PracticalId id;

    private @Nullable String referenceId;
    private int referenceVersion;
    private boolean touched;

    @Embedded
    private PracticalData data;

    @Embedded
    private PracticalSource source;

    private int revision = 1;
    private int sortOrder;
    private String searchText = "";
    private @Nullable String archivedBecause;

    @SuppressWarnings("NullAway.Init")
    protected Practical() {} // JPA

    Practical(PracticalData data, PracticalSource source) {
        this.id = PracticalId.next();
        this.data = data;
        this.source = source;
        this.sortOrder = orderOf(data.number());
    }

    /// Copied from the reference library: `reference` at `version` of the library.
    static Practical copied(ReferencePractical reference, int version) {
        var practical = new Practical(reference.data(), reference.source());
        practical.referenceId = reference.id();
        practical.referenceVersion = version;
        return practical;
    }

    PracticalId id() {
        return id;
    }

    int revision() {
        return revision;
    }

    PracticalData data() {
        return data;
    }

    PracticalSource source() {
        return source;
    }

    @Nullable
    String referenceId() {
        return referenceId;
    }

    boolean touched() {
        return touched;
    }

    boolean isOlderThan(int version) {
        return referenceVersion < version;
    }

    /// Takes over what the new reference library says.
    void upgrade(ReferencePractical reference, int version) {
        data = reference.data();
        source = reference.source();
        sortOrder = orderOf(data.number());
        referenceVersion = version;
        revision++;
    }

    /// A change by a person of this school: a new version, and no longer the library's.
    void describe(PracticalData changed, PracticalSource whoSays) {
        data = changed;
        source = whoSays;
        sortOrder = orderOf(changed.number());
        revised();
    }

    /// A change of the kit: a new version that nobody has checked yet.
    void kitChanged() {
        source = source.unchecked();
        revised();
    }

    void checked(PracticalSource by) {
        source = by;
        revised();
    }

    void archive(String reason) {
        archivedBecause = reason;
        revised();
    }

    void bringBack() {
        archivedBecause = null;
        revised();
    }

    private void revised() {
        touched = true;
        revision++;
    }

    /// Makes it findable by its title, its place and whatever its kit holds.
    void findableBy(List<String> kit) {
        var text = Stream.concat(
                        Stream.of(data.title(), Course.place(data.course(), data.number()), data.course()),
                        kit.stream())
                .distinct()
                .collect(Collectors.joining(" | "));
        searchText = text.substring(0, Math.min(text.length(), SEARCH_TEXT)).toLowerCase(Locale.UK);
    }

    PracticalDetail detail(List<KitLine> lines) {
        return new PracticalDetail(id, referenceId, data, source, lines, revision, archivedBecause);
    }

    /// `12` and `12b` come after `2`; what is no number comes last.
    private static int orderOf(String number) {
        var digits = number.replaceFirst("\\D.*$", "");
        return digits.isEmpty() || digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
