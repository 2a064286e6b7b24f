package org.retort.people;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Tells the console where a new school is set up, and with which code.
@Component
class SetupAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(SetupAnnouncement.class);

    private final SchoolSetup setup;
    private final Environment environment;

    SetupAnnouncement(SchoolSetup setup, Environment environment) {
        this.setup = setup;
        this.environment = environment;
    }

    @EventListener
    void announce(WebServerInitializedEvent event) {
        if (setup.needed()) {
            var scheme = environment.containsProperty("server.ssl.key-store") ? "https" : "http";
            LOG.info(
                    "{}{}  There is no school here yet. Open {}://localhost:{}/setup and type this code: {}{}",
                    System.lineSeparator(),
                    System.lineSeparator(),
                    scheme,
                    event.getWebServer().getPort(),
                    setup.code(),
                    System.lineSeparator());
        }
    }
}
