package org.retort.hazards.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.retort.hazards.Check;
import org.retort.hazards.engine.Entry.Listed;

/// The readings of the law for one substance: the list of the European Union, that of Great Britain, and what suppliers
/// usually add. Most substances have the same entry in both lists.
public final class Readings {

    private final Profile eu;
    private final Profile gb;
    private final Profile usual;
    private final List<Listed> added;
    private final List<PhysicalClass> physical;
    private final List<PhysicalClass> usualPhysical;

    private Readings(Profile eu, Profile gb, Profile usual, List<Listed> added) {
        this.eu = eu;
        this.gb = gb;
        this.usual = usual;
        this.added = added;
        this.physical = union(eu.physical(), gb.physical());
        this.usualPhysical = usual.physical().stream()
                .filter(one -> !categories(physical).contains(one.listed().category()))
                .toList();
    }

    /// @param gb equal to `eu` where the lists agree
    /// @param added what suppliers usually add
    public static Readings of(Entry eu, Entry gb, List<Listed> added) {
        var european = new Profile(eu);
        var british = eu.equals(gb) ? european : new Profile(gb);
        var usual = added.isEmpty() ? european : new Profile(eu.with(added, Check.TO_BE_CHECKED));
        return new Readings(european, british, usual, List.copyOf(added));
    }

    /// The same with every fact confirmed.
    ///
    /// @param words who confirmed it when, against what
    public Readings confirmed(String words) {
        var european = new Profile(confirmed(eu.entry(), words));
        var british = differ() ? new Profile(confirmed(gb.entry(), words)) : european;
        var usualOnes = hasAdditions() ? new Profile(confirmed(usual.entry(), words)) : european;
        return new Readings(european, british, usualOnes, added);
    }

    private static Entry confirmed(Entry entry, String words) {
        return entry.checked(Check.CONFIRMED, entry.source() + "; " + words);
    }

    Profile eu() {
        return eu;
    }

    Profile gb() {
        return gb;
    }

    Profile usual() {
        return usual;
    }

    boolean differ() {
        return eu != gb;
    }

    boolean hasAdditions() {
        return !added.isEmpty();
    }

    List<PhysicalClass> physical() {
        return physical;
    }

    List<PhysicalClass> usualPhysical() {
        return usualPhysical;
    }

    /// Where an answer may change by either list, in billionths of a percent.
    public List<Long> thresholds() {
        var all = new TreeSet<>(eu.thresholds());
        all.addAll(gb.thresholds());
        all.addAll(usual.thresholds());
        return List.copyOf(all);
    }

    /// The entries, for whoever wants to see what was read.
    public List<Entry> entries() {
        return eu == gb ? List.of(eu.entry()) : List.of(eu.entry(), gb.entry());
    }

    private static List<PhysicalClass> union(List<PhysicalClass> one, List<PhysicalClass> other) {
        var all = new ArrayList<>(one);
        other.stream()
                .filter(more -> !categories(one).contains(more.listed().category()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static List<String> categories(List<PhysicalClass> classes) {
        return classes.stream().map(one -> one.listed().category()).toList();
    }
}
