package org.retort.people;

/// A teaching group, such as 10X2: year 10, 30 pupils.
public record GroupRow(GroupId id, String code, int year, int pupils) {}
