package org.retort.requests;

import java.time.LocalDate;
import org.retort.practicals.PracticalId;
import org.springframework.modulith.NamedInterface;

/// The way to the screens of requests from other screens.
@NamedInterface("navigation")
public final class RequestsNavigation {

    public static final String LIST = "requests";

    private RequestsNavigation() {}

    public static String open(RequestId id) {
        return LIST + "/" + id.value();
    }

    /// A new request for a practical.
    public static String ask(PracticalId practical) {
        return LIST + "/new?practical=" + practical.value();
    }

    /// A draft or a sent request in the form.
    public static String edit(RequestId id) {
        return LIST + "/new?request=" + id.value();
    }

    public static String today(LocalDate day) {
        return "?day=" + day;
    }

    public static String pickList(LocalDate day) {
        return LIST + "/pick?day=" + day;
    }

    /// The pick list of one request.
    public static String pickList(LocalDate day, RequestId id) {
        return pickList(day) + "&request=" + id.value();
    }
}
