package org.retort.people;

import org.retort.platform.PersonId;

/// A password made for somebody, shown once, and good for choosing another only.
public record OneTimePassword(PersonId person, String userName, String password) {

    @Override
    public String toString() {
        return "OneTimePassword[" + userName + "]";
    }
}
