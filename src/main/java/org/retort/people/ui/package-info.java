/// Screens of sign-in, first setup, people, groups, tokens and school settings.
@NullMarked
package org.retort.people.ui;

import org.jspecify.annotations.NullMarked;
