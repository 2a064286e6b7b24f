package org.retort.requests;

/// One tray of a request's kit: its number and what is in it.
public record TrayRow(TrayId id, int number, String name) {}
