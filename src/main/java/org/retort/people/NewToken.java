package org.retort.people;

/// A token just made: the only time it can be read.
public record NewToken(TokenId id, String token) {

    @Override
    public String toString() {
        return "NewToken[" + id.value() + "]";
    }
}
