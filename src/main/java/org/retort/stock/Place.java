package org.retort.stock;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.labels.LabelCode;
import org.retort.platform.SchoolOwned;

/// A site, a room, a cupboard or a shelf; it knows the names and ids of all it stands in.
@Entity
class Place extends SchoolOwned {

    static final int DEEPEST = 9;
    private static final String STEP = " › ";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PlaceId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable PlaceId parent;

    private String name;

    @Enumerated(EnumType.STRING)
    private PlaceKind kind;

    private String code;
    private String path;
    private String pathKey;
    private String lineage;
    private int depth;
    private String traits;
    private String facilities;
    private boolean archived;
    private @Nullable String archivedReason;
    private String siblingKey;

    @SuppressWarnings("NullAway.Init")
    protected Place() {}

    Place(PlaceId id, LabelCode code, NewPlace wanted, @Nullable Place parent) {
        this.id = id;
        this.code = code.value();
        this.name = wanted.name().strip();
        describe(wanted);
        standIn(parent);
    }

    /// Takes over kind, traits and facilities; only a room has facilities.
    final void describe(NewPlace wanted) {
        kind = wanted.kind();
        traits = names(wanted.traits());
        facilities = kind.isRoom() ? names(wanted.facilities()) : "";
    }

    void rename(String newName) {
        name = newName.strip();
    }

    /// Works out path, lineage and depth anew under `newParent`, which is null at the top.
    final void standIn(@Nullable Place newParent) {
        parent = newParent == null ? null : newParent.id;
        path = newParent == null ? name : newParent.path + STEP + name;
        pathKey = SearchWords.sortKey(path);
        lineage = (newParent == null ? "/" : newParent.lineage) + id.value() + "/";
        depth = newParent == null ? 0 : newParent.depth + 1;
        siblingKey = siblingKey(parent, name);
    }

    void archive(String reason) {
        archived = true;
        archivedReason = reason.strip();
        siblingKey = "archived " + id.value();
    }

    /// Two places of one parent may not share this: names differ in more than capitals.
    static String siblingKey(@Nullable PlaceId parent, String name) {
        return (parent == null ? "top" : parent.value()) + " " + name.strip().toLowerCase(Locale.UK);
    }

    /// Whether this is its name already, and there its place.
    boolean isCalled(@Nullable PlaceId standsIn, String otherName) {
        return siblingKey.equals(siblingKey(standsIn, otherName));
    }

    /// Whether what is moved here lives here from now on.
    boolean keeps() {
        return kind.keeps();
    }

    boolean isUnder(Place other) {
        return lineage.startsWith(other.lineage);
    }

    PlaceId id() {
        return id;
    }

    @Nullable
    PlaceId parent() {
        return parent;
    }

    String name() {
        return name;
    }

    String path() {
        return path;
    }

    String lineage() {
        return lineage;
    }

    int depth() {
        return depth;
    }

    boolean archived() {
        return archived;
    }

    LabelCode code() {
        return new LabelCode(code);
    }

    Set<Facility> facilities() {
        return read(facilities, Facility.class);
    }

    PlaceRow row() {
        return new PlaceRow(
                id, parent, name, kind, code(), path, depth, read(traits, StorageTrait.class), facilities(), version());
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    private static <E extends Enum<E>> Set<E> read(String names, Class<E> type) {
        return Arrays.stream(names.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> Enum.valueOf(type, word))
                .collect(Collectors.toUnmodifiableSet());
    }
}
