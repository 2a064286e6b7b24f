package org.retort.requests;

import java.util.ArrayList;
import java.util.List;
import org.retort.platform.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Takes a kit back: what came of each line, and the stock movements that follow from it.
@Component
class TakingBack {

    private final KitMovements movements;
    private final KitBooking booking;

    TakingBack(KitMovements movements, KitBooking booking) {
        this.movements = movements;
        this.booking = booking;
    }

    /// Lines that are not told of came back as usual (see [Back#usual]), unless they are to be counted. What somebody
    /// has put back, sent elsewhere or done away with meanwhile is no longer with this lesson and counts as back.
    Outcome<RequestState> of(Request request, Deed deed, List<Back> told, String note) {
        var backs = new ArrayList<>(told);
        request.lines().stream()
                .filter(line -> line.isPresent() && !line.isCounted())
                .filter(line -> told.stream().noneMatch(back -> back.line().equals(line.id())))
                .forEach(line -> backs.add(Back.usual(line.entry(), request.state())));
        var outcome = request.takeBack(deed, backs, note);
        if (outcome instanceof Outcome.Refused<RequestState>) {
            return outcome;
        }
        for (var back : backs) {
            var booked = booking.book(request, request.line(back.line()), back);
            if (booked instanceof Outcome.Refused<String> no) {
                return undone(no);
            }
        }
        for (var pick : request.picks().stream().filter(Pick::isOut).toList()) {
            var back = movements.takeBack(pick, request.id());
            if (back instanceof Outcome.Refused<String> no) {
                return undone(no);
            }
            pick.comeBack();
        }
        return outcome;
    }

    /// Nothing of a half-booked return is kept.
    private static Outcome<RequestState> undone(Outcome.Refused<String> no) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return no.as();
    }
}
