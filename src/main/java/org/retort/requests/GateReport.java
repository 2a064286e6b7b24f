package org.retort.requests;

import java.util.Map;
import org.retort.requests.gate.GateAnswer;

/// What the gate says of a lesson, and how each line of its kit stands.
public record GateReport(GateAnswer answer, Map<RequestLineId, LineOutlook> lines) {

    public LineOutlook of(RequestLineId line) {
        return lines.getOrDefault(line, LineOutlook.UNWATCHED);
    }
}
