package org.retort.requests.gate;

import java.util.Set;

/// One rule that a lesson is measured by.
interface GatePolicy {

    GateFinding judge(GateQuestion asked);

    /// What its answer hangs on: when nothing of this changed, what was accepted stays accepted.
    Set<Change> judges();
}
