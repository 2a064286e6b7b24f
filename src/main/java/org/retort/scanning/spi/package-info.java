/// What a feature tells of a scanned code and offers to do with it; the Scan page draws it, knowing no feature.
@NullMarked
@NamedInterface("spi")
package org.retort.scanning.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
