package org.retort.requests.gate;

/// One rule that a lesson is measured by.
interface GatePolicy {

    GateFinding judge(GateQuestion asked);
}
