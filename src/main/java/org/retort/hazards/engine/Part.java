package org.retort.hazards.engine;

import org.retort.hazards.MassPercent;
import org.retort.hazards.SubstanceFacts;

/// One substance in what is classified, its strength worked out.
///
/// @param state whether what is listed of the substance itself holds
public record Part(SubstanceFacts facts, MassPercent present, State state) {

    /// How a part relates to what is listed.
    public enum State {
        /// The substance itself.
        NEAT,
        /// As it is bought, weaker than the substance itself.
        SUPPLIED,
        /// Dissolved or mixed.
        DILUTED
    }
}
