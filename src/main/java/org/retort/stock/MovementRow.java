package org.retort.stock;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.labels.LabelCode;
import org.retort.platform.PersonId;
import org.retort.quantity.Quantity;

/// One line of a container's history.
///
/// @param amount what was named (taken, seen), or null
/// @param change what happened to the stored balance; zero where nothing did or the amount is unknown
/// @param balance what was left afterwards, or null when nobody knows
/// @param estimated whether `balance` was seen by eye
/// @param putRight what was and what is, such as `expiry Tue 24 Nov 2026 → Wed 24 Nov 2027`, where this put right what
/// was typed wrong; else null
/// @param undone whether a later movement took this one back
public record MovementRow(
        MovementId id,
        ContainerId container,
        LabelCode code,
        MovementAction action,
        @Nullable Quantity amount,
        Quantity change,
        @Nullable Quantity balance,
        boolean estimated,
        ContainerState state,
        @Nullable String fromPath,
        String toPath,
        @Nullable UUID lesson,
        @Nullable String reason,
        @Nullable String putRight,
        PersonId by,
        String byName,
        Instant at,
        boolean undone) {}
