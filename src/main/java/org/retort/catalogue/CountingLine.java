package org.retort.catalogue;

/// One line of a recipe of a mixture, mostly of the one that counts, and who wrote it down.
record CountingLine(SubstanceId mixture, int number, String recordedBy, RecipeLine line) {}
