/// The Scan page, its camera and the address that every QR code holds.
@NullMarked
package org.retort.scanning.ui;

import org.jspecify.annotations.NullMarked;
