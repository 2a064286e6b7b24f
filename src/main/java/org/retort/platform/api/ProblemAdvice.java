package org.retort.platform.api;

import org.retort.platform.NoSuchThing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Every fault of a controller under `/api` as RFC 9457 problem details with a sentence a person can read.
@RestControllerAdvice(annotations = RestController.class)
@Order(1)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ProblemDetail unreadable(BadInput e) {
        return Problem.of(HttpStatus.BAD_REQUEST, sentence(e));
    }

    @ExceptionHandler
    ProblemDetail unknown(NoSuchThing e) {
        return Problem.of(HttpStatus.NOT_FOUND, sentence(e));
    }

    @ExceptionHandler
    ProblemDetail refused(Refusal e) {
        return Problem.of(Problem.status(e.kind()), sentence(e));
    }

    @ExceptionHandler
    ProblemDetail changedMeanwhile(OptimisticLockingFailureException e) {
        return Problem.of(HttpStatus.CONFLICT, "Somebody else changed this meanwhile. Read it again and repeat.");
    }

    @ExceptionHandler
    ProblemDetail busy(PessimisticLockingFailureException e) {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "Much is being saved just now. Wait a moment and repeat.");
    }

    @ExceptionHandler
    ProblemDetail wrongRole(AccessDeniedException e) {
        return Problem.of(HttpStatus.FORBIDDEN, "The role of this token does not allow that.");
    }

    @ExceptionHandler
    ProblemDetail defect(RuntimeException e) {
        var reference = Integer.toHexString(System.identityHashCode(e));
        LOG.error("API call failed, reference {}", reference, e);
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here, reference %s.".formatted(reference));
    }

    private static String sentence(RuntimeException e) {
        return String.valueOf(e.getMessage());
    }
}
