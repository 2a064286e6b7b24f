package org.retort.platform.api;

import org.jspecify.annotations.Nullable;
import org.retort.platform.NoSuchThing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// Every fault of a call under `/api` as RFC 9457 problem details with a sentence a person can read.
@RestControllerAdvice(annotations = RestController.class)
class ProblemAdvice extends ResponseEntityExceptionHandler {

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

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(
                "The body cannot be read as the JSON that this address takes; see /v3/api-docs.", headers, status);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer("%s cannot be read as %s.".formatted(e.getValue(), e.getPropertyName()), headers, status);
    }

    private static ResponseEntity<Object> answer(String sentence, HttpHeaders headers, HttpStatusCode status) {
        return new ResponseEntity<>(ProblemDetail.forStatusAndDetail(status, sentence), headers, status);
    }

    private static String sentence(RuntimeException e) {
        return String.valueOf(e.getMessage());
    }
}
