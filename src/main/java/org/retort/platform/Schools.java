package org.retort.platform;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The schools of this database: whether there is one, which there are, and opening another. Not guarded by a role,
/// because it is asked before anybody can sign in; no screen and no address offers it.
@Service
@OpenDoor("asked before anybody can sign in; no screen and no address offers it")
public class Schools {

    private final SchoolRecords records;
    private final Clock clock;
    private final AtomicBoolean seen = new AtomicBoolean();

    Schools(SchoolRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /// Whether any school has been opened; once true it stays so, and costs nothing to ask.
    @Transactional(readOnly = true)
    public boolean any() {
        if (!seen.get() && records.count() > 0) {
            seen.set(true);
        }
        return seen.get();
    }

    /// All schools, for jobs that do something for each.
    @Transactional(readOnly = true)
    public List<SchoolId> all() {
        return records.ids().stream().map(SchoolId::new).toList();
    }

    /// Whether this is the demo school.
    @Transactional(readOnly = true)
    public boolean isDemo(SchoolId school) {
        return records.findById(school.value()).map(School::demo).orElse(false);
    }

    /// Writes a new school down, empty, as part of the transaction that makes its first administrator.
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(SchoolId id, String name, String baseUrl, boolean demo) {
        records.saveAndFlush(new School(id, name, baseUrl, demo, clock.instant()));
    }
}
