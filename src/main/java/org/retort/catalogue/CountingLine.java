package org.retort.catalogue;

/// One line of the recipe that counts for a mixture, and who wrote it down.
record CountingLine(SubstanceId mixture, int number, String recordedBy, RecipeLine line) {}
