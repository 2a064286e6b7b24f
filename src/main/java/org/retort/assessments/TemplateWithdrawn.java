package org.retort.assessments;

/// A version of a template is no longer to be used.
record TemplateWithdrawn(TemplateId template, int number, String reason) {}
