package org.retort.people;

/// A teaching group, such as 10X2: year 10, 30 pupils.
///
/// @param version to be given back with a change, so that a change made meanwhile is noticed
public record GroupRow(GroupId id, int version, String code, int year, int pupils) {

    /// A class that is on no list, as it was typed.
    public static GroupRow unlisted(String code, int year, int pupils) {
        return new GroupRow(GroupId.next(), 0, code, year, pupils);
    }
}
