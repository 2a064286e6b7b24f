package org.retort.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Actor;
import org.retort.platform.PersonId;
import org.retort.platform.SchoolId;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// Who is signed in, or whom a token stands for: the security principal.
///
/// @param account the account of a session, or null when a token or a job acts
/// @param stamp the state of the account when the session began; another one ends the session
/// @param mustChange the password is a one-time one: no role holds until it was changed
public record SignedIn(
        SchoolId school,
        PersonId person,
        String displayName,
        Set<Role> roles,
        @Nullable UUID account,
        String userName,
        int stamp,
        boolean mustChange)
        implements UserDetails, Actor {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return mustChange
                ? List.of()
                : roles.stream()
                        .sorted()
                        .map(role -> new SimpleGrantedAuthority(role.authority()))
                        .toList();
    }

    /// Never kept here.
    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return userName;
    }
}
