package org.retort.requests;

import java.math.BigDecimal;

/// What became of a line of the kit after the lesson.
///
/// @param returned came back as it went out
/// @param broken broken or lost
/// @param usedUp used
/// @param notUsed came back unused, as a bottle still sealed
public record Back(RequestLineId line, BigDecimal returned, BigDecimal broken, BigDecimal usedUp, BigDecimal notUsed) {

    BigDecimal sum() {
        return returned.add(broken).add(usedUp).add(notUsed);
    }
}
