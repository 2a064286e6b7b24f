/// The parts that every screen is made of, and the SPIs by which features fill common screens.
@NullMarked
@NamedInterface("ui")
package org.retort.platform.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
