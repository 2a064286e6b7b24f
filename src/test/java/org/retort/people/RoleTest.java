package org.retort.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class RoleTest {

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_role_is_held_by_who_is_signed_in_with_it() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("Pat", "", "ROLE_TEACHER", "ROLE_SAFETY_LEAD"));

        assertThat(Arrays.stream(Role.values()).filter(Role::isHeld)).containsExactly(Role.TEACHER, Role.SAFETY_LEAD);
        assertThat(Role.isAnyHeld(Role.TECHNICIAN, Role.TEACHER)).isTrue();
        assertThat(Role.isAnyHeld(Role.TECHNICIAN, Role.ADMINISTRATOR)).isFalse();
    }

    @Test
    void where_nobody_is_signed_in_no_role_is_held() {
        assertThat(Role.isAnyHeld(Role.values())).isFalse();
    }
}
