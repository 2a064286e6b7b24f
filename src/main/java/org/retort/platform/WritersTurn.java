package org.retort.platform;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;

/// The turn to write: on H2 one at a time has it, on PostgreSQL everybody.
///
/// H2 puts a commit on disk table by table, while others may go on writing; what they changed meanwhile can get there
/// in part, and stays so when the power is cut then (docs/decisions/0020). Whoever reads waits for nobody.
@Component
class WritersTurn {

    private static final int LONGEST_WAIT_SECONDS = 30;

    /// First come, first served; a thread that has the turn may take it again.
    private final ReentrantLock turn = new ReentrantLock(true);

    private final boolean oneAtATime;
    private final int longestWaitSeconds;

    @Autowired
    WritersTurn(DataSource source) {
        this(DatabaseVendor.of(source) == DatabaseVendor.H2, LONGEST_WAIT_SECONDS);
    }

    WritersTurn(boolean oneAtATime, int longestWaitSeconds) {
        this.oneAtATime = oneAtATime;
        this.longestWaitSeconds = longestWaitSeconds;
    }

    /// Waits until this thread may write. Each take is given back once, by the same thread.
    ///
    /// @throws CannotAcquireLockException if others kept it for half a minute
    void take() {
        if (oneAtATime && !taken()) {
            throw new CannotAcquireLockException("Others kept the turn to write for too long.");
        }
    }

    void giveBack() {
        if (oneAtATime) {
            turn.unlock();
        }
    }

    /// Whether somebody stands in line.
    boolean isAwaited() {
        return turn.hasQueuedThreads();
    }

    private boolean taken() {
        try {
            return turn.tryLock(longestWaitSeconds, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
