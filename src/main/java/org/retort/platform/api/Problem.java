package org.retort.platform.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.retort.platform.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/// Writes RFC 9457 problem details where no controller is involved, such as at the door.
public final class Problem {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Problem() {}

    public static ProblemDetail of(HttpStatus status, String sentence) {
        return ProblemDetail.forStatusAndDetail(status, sentence);
    }

    static HttpStatus status(Outcome.Kind kind) {
        return kind == Outcome.Kind.CONFLICT ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /// The same as an object to be written as JSON.
    static Object body(HttpStatus status, String sentence) {
        return new Body(status, sentence);
    }

    public static void write(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(JSON.writeValueAsString(new Body(status, sentence)));
    }

    /// The members of problem details in their usual order.
    private record Body(String type, String title, int status, String detail) {

        Body(HttpStatus status, String detail) {
            this("about:blank", status.getReasonPhrase(), status.value(), detail);
        }
    }
}
