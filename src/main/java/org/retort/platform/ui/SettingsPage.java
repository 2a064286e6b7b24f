package org.retort.platform.ui;

import java.util.Set;

/// A page that a room offers to Settings.
public interface SettingsPage {

    String title();

    /// Where it opens, without a leading slash: `settings/people`.
    String route();

    /// Where it stands among the others; the smallest first.
    int order();

    /// Names of the roles that may open it, such as `ADMINISTRATOR`; empty means every member.
    Set<String> roles();

    /// What is set there, in one sentence.
    default String description() {
        return "";
    }
}
