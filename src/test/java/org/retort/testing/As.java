package org.retort.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.test.context.support.WithSecurityContext;

/// Runs a test as a person with these roles, of a school made for this test alone.
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = TestSchools.class)
public @interface As {

    /// Names of `org.retort.people.Role`, such as `TECHNICIAN`.
    String[] value();
}
