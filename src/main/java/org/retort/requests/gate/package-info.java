/// Whether a lesson can go ahead as asked: one named policy a rule, each with its reason and the nearest fixes. Pure.
@NullMarked
@NamedInterface("gate")
package org.retort.requests.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
