package org.retort.catalogue;

import org.retort.hazards.MadeMilder;

/// Somebody made facts of a substance milder: who and why, and what held before. Whether an answer *is* milder by it is
/// seen at each strength, and no more where stricter facts came since.
record Softening(MadeMilder by, OtherFacts before) {}
