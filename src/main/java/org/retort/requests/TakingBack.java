package org.retort.requests;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.retort.platform.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Takes a kit back: what came of each line, and the stock movements that follow from it.
@Component
class TakingBack {

    private final KitMovements movements;

    TakingBack(KitMovements movements) {
        this.movements = movements;
    }

    /// Lines that are not told of came back whole, unless they are to be counted.
    Outcome<RequestState> of(Request request, Deed deed, List<Back> told, String note) {
        var backs = new ArrayList<>(told);
        request.lines().stream()
                .filter(line -> line.isPresent() && !line.isCounted())
                .filter(line -> told.stream().noneMatch(back -> back.line().equals(line.id())))
                .forEach(line -> backs.add(whole(line)));
        var outcome = request.takeBack(deed, backs, note);
        if (outcome instanceof Outcome.Refused<RequestState>) {
            return outcome;
        }
        for (var pick : request.picks().stream().filter(Pick::isOut).toList()) {
            var back = movements.takeBack(UUID.randomUUID(), pick, request.id());
            if (back instanceof Outcome.Refused<String> no) {
                return undone(no);
            }
            pick.comeBack();
        }
        for (var back : backs) {
            var booked = movements.book(request, request.line(back.line()), back);
            if (booked instanceof Outcome.Refused<String> no) {
                return undone(no);
            }
        }
        return outcome;
    }

    /// Nothing of a half-booked return is kept.
    private static Outcome<RequestState> undone(Outcome.Refused<String> no) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return no.as();
    }

    private static Back whole(RequestLine line) {
        return line.isChemical()
                ? new Back(line.id(), BigDecimal.ZERO, BigDecimal.ZERO, line.amount(), BigDecimal.ZERO)
                : new Back(line.id(), line.amount(), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }
}
