package org.retort.testing;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;

/// Counts the SQL statements that a piece of work costs, so that a list that asks once per row is found out.
public final class Queries {

    private Queries() {}

    /// How many statements were prepared while `work` ran.
    public static long of(EntityManagerFactory factory, Runnable work) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
