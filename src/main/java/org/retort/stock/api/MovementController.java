package org.retort.stock.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.retort.platform.api.Idempotency;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Moving stock, for scripts: each call is one movement of the ledger.
@RestController
@RequestMapping("/api/v1/movements")
@Tag(name = "Stock")
class MovementController {

    private final MovementOrders orders;
    private final Idempotency idempotency;

    MovementController(MovementOrders orders, Idempotency idempotency) {
        this.orders = orders;
        this.idempotency = idempotency;
    }

    @PostMapping
    @PreAuthorize("hasRole('TECHNICIAN')")
    @Operation(
            summary = "Moves a container: take, put-back, move, open, estimate, finish, break, dispose or correct",
            description = "Sent twice with the same Idempotency-Key it counts once and is answered the same.")
    @ApiResponse(responseCode = "201", description = "The movement that was written")
    ResponseEntity<String> move(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody MovementOrder order) {
        var wanted = orders.read(order);
        return idempotency.once(key, "movements", order, wanted::carryOut);
    }
}
