package org.retort.platform;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Tidies up the H2 file at night. Each commit writes the pages it touched anew; H2 gathers what is still good of the
/// old ones in the background, but not with `WRITE_DELAY=0`, which Retort needs so that what was acknowledged is on
/// disk (docs/decisions/0010). Without this, a thousand movements cost some 85 MB for good.
@Component
class H2Housekeeping {

    /// Chunks that hold less than so many percent of live data are rewritten.
    private static final int FILL_PERCENT = 60;

    private static final int BYTES_AT_ONCE = 16 * 1024 * 1024;
    private static final int ROUNDS = 200;

    private final DataSource source;
    private final WritersTurn turn;

    H2Housekeeping(DataSource source, WritersTurn turn) {
        this.source = source;
        this.turn = turn;
    }

    @Scheduled(cron = "0 20 3 * * *")
    void tidy() throws SQLException {
        try (var connection = source.getConnection()) {
            if (connection.isWrapperFor(JdbcConnection.class)
                    && connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
                tidy(session.getDatabase().getStore().getMvStore());
            }
        }
    }

    private void tidy(MVStore store) {
        if (store.getFileStore() == null) {
            return; // in memory
        }
        var round = 0;
        while (round < ROUNDS && moreToGather(store)) {
            round++;
        }
    }

    private boolean moreToGather(MVStore store) {
        turn.take();
        try {
            var gathered = store.compact(FILL_PERCENT, BYTES_AT_ONCE);
            store.commit();
            return gathered;
        } finally {
            turn.giveBack();
        }
    }
}
