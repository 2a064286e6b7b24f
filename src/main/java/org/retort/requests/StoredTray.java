package org.retort.requests;

/// A tray with the request it belongs to.
record StoredTray(TrayId tray, RequestId request, int number, String name) {}
