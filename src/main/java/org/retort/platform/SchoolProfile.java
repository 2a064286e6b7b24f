package org.retort.platform;

/// A school as it is named on paper, and the address that its QR codes lead to.
///
/// @param baseUrl scheme and host without a path or a slash at the end, such as `https://prep.school.example`
public record SchoolProfile(SchoolId id, String name, String baseUrl) {}
