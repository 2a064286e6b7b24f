package org.retort.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A public service, or one question to it, that no role guards, and why. Every other one says with `@PreAuthorize` who
/// may ask it.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenDoor {

    /// Why nobody need be signed in: `it lets people in`.
    String value();
}
