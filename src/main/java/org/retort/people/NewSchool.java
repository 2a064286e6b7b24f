package org.retort.people;

/// What the first page of a real school asks.
public record NewSchool(
        String code, String school, String baseUrl, String name, String userName, String password, String repeated) {}
