package org.retort.requests.gate;

/// What may change about a lesson that was sent: a rule is asked again only where what it judges has changed.
public enum Change {
    /// The day or the period.
    DAY,
    /// It comes sooner than was promised, and its kit does not stand ready yet.
    SOONER,
    ROOM,
    /// How many pupils, how old, how they work.
    CLASS,
    /// The practical, what is on its kit, or how much of it.
    KIT,
    TEACHER
}
