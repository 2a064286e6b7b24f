package org.retort.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.retort.people.Acting;
import org.retort.people.DemoAccounts;
import org.retort.people.DemoMode;
import org.retort.people.SchoolOpening;
import org.retort.platform.Schools;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// Fills the demo school from the files of `sample-data` at the first start of the demo, through the services that
/// everybody uses; dates are counted from that day.
@Component
class DemoSchool implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSchool.class);

    private final DemoMode demo;
    private final Schools schools;
    private final SchoolOpening opening;
    private final Acting acting;
    private final Clock clock;
    private final SampleParts parts;
    private final Path folder;
    private final String filling;
    private final String port;

    DemoSchool(
            DemoMode demo,
            Schools schools,
            SchoolOpening opening,
            Acting acting,
            Clock clock,
            SampleParts parts,
            @Value("${retort.sample-data:sample-data}") Path folder,
            @Value("${retort.demo.filling:}") String filling,
            @Value("${server.port}") String port) {
        this.demo = demo;
        this.schools = schools;
        this.opening = opening;
        this.acting = acting;
        this.clock = clock;
        this.parts = parts;
        this.folder = folder;
        this.filling = filling;
        this.port = port;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!demo.on()) {
            return;
        }
        if (!schools.any()) {
            fill();
        }
        announce();
    }

    private void fill() {
        LOG.info("Filling the demo school ...");
        var school = new SampleFile(folder.resolve("school.csv")).rows().getFirst();
        var opened = opening.openDemo(school.text("name"), school.text("address"), school.text("administrator"));
        parts.load(new SampleSchool(opened.school(), folder, acting, clock), opened.administrator());
        sayThatItIsWhole();
        LOG.info("The demo school is filled.");
    }

    /// Takes away the mark with which `./run demo` knows a school that was filled in part, and begins it anew.
    private void sayThatItIsWhole() {
        if (filling.isEmpty()) {
            return;
        }
        try {
            Files.deleteIfExists(Path.of(filling));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void announce() {
        var signIns = String.join(", ", DemoAccounts.SIGN_INS.values());
        LOG.info(
                "\n\n    Retort, the demo school: http://localhost:{}\n    Sign in as {} with the password {}\n",
                port,
                signIns,
                DemoAccounts.PASSWORD);
    }
}
