package org.retort.platform.api;

import java.time.Clock;
import java.time.Duration;
import org.retort.platform.CurrentSchool;
import org.retort.platform.Schools;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Forgets answers after 30 days. Running on several nodes at once does no harm.
@Component
class IdempotencyPurge {

    private static final Duration KEPT = Duration.ofDays(30);

    private final IdempotencyRecords records;
    private final Schools schools;
    private final Clock clock;
    private final TransactionTemplate transaction;

    IdempotencyPurge(
            IdempotencyRecords records, Schools schools, Clock clock, PlatformTransactionManager transactions) {
        this.records = records;
        this.schools = schools;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(cron = "0 40 3 * * *")
    void forget() {
        var before = clock.instant().minus(KEPT);
        schools.all()
                .forEach(school -> CurrentSchool.run(
                        school, () -> transaction.executeWithoutResult(_ -> records.deleteBefore(before))));
    }
}
