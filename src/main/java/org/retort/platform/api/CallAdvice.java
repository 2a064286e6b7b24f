package org.retort.platform.api;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// A call that reaches no controller, or with words that cannot be read, as problem details: 400, 405, 406, 415.
@RestControllerAdvice
@Order(0)
class CallAdvice extends ResponseEntityExceptionHandler {

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

    /// Such as `?q=%ff`, or a form in parts that breaks off.
    @ExceptionHandler({InvalidParameterException.class, MultipartException.class})
    ResponseEntity<Object> undecodable() {
        return answer(
                "The parameters of this call cannot be read: write them in UTF-8; see /v3/api-docs.",
                new HttpHeaders(),
                HttpStatus.BAD_REQUEST);
    }

    private static ResponseEntity<Object> answer(String sentence, HttpHeaders headers, HttpStatusCode status) {
        return new ResponseEntity<>(ProblemDetail.forStatusAndDetail(status, sentence), headers, status);
    }
}
