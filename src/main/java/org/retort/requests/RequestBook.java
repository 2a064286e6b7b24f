package org.retort.requests;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelCode;
import org.retort.labels.LabelCodes;
import org.retort.platform.Actor;
import org.retort.platform.NoSuchThing;
import org.retort.practicals.PracticalId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reading requests: a day, a list, one whole. Drafts are seen by their writer alone.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class RequestBook {

    private static final int RECENT = 10;

    private final RequestRecords records;
    private final RequestNames names;
    private final LabelCodes codes;

    RequestBook(RequestRecords records, RequestNames names, LabelCodes codes) {
        this.records = records;
        this.names = names;
        this.codes = codes;
    }

    /// Everything that was sent for that day and not called off, by period.
    public List<RequestRow> day(LocalDate date) {
        return list(ofDay(date), Pageable.unpaged());
    }

    private static RequestFilter ofDay(LocalDate date) {
        return RequestFilter.between(date, date)
                .in(EnumSet.complementOf(
                        EnumSet.of(RequestState.DRAFT, RequestState.CANCELLED, RequestState.DECLINED)));
    }

    /// Of these, what the person who asks teaches or wrote.
    public List<RequestRow> myDay(LocalDate date) {
        return list(ofDay(date).onlyMine(), Pageable.unpaged());
    }

    /// A page of requests with its total, by date and period.
    public Page<RequestRow> find(RequestFilter filter, Pageable page) {
        return new PageImpl<>(list(filter, page), page, count(filter));
    }

    public List<RequestRow> list(RequestFilter filter, Pageable page) {
        var unsorted = page.isPaged() ? PageRequest.of(page.getPageNumber(), page.getPageSize()) : page;
        return names.named(records.rows(
                filter.from(),
                filter.to(),
                filter.undated(),
                filter.leftOver(),
                RequestState.IN_HAND,
                filter.states(),
                !filter.mine(),
                me(),
                like(filter.text()),
                unsorted));
    }

    public long count(RequestFilter filter) {
        return records.count(
                filter.from(),
                filter.to(),
                filter.undated(),
                filter.leftOver(),
                RequestState.IN_HAND,
                filter.states(),
                !filter.mine(),
                me(),
                like(filter.text()));
    }

    public Optional<RequestRow> row(RequestId id) {
        return rows(List.of(id)).stream().findFirst();
    }

    public List<RequestRow> rows(Collection<RequestId> ids) {
        return ids.isEmpty()
                ? List.of()
                : names.named(records.rows(ids.stream().map(RequestId::value).toList()));
    }

    /// The last requests for a practical.
    public List<RequestRow> ofPractical(PracticalId practical) {
        return names.named(records.ofPractical(practical.value(), PageRequest.of(0, RECENT)));
    }

    /// The last requests that a bottle or a numbered piece went out to.
    public List<RequestRow> withPicked(UUID target) {
        return names.named(records.withPicked(target, PageRequest.of(0, RECENT)));
    }

    /// The request that a tray belongs to.
    public Optional<RequestId> ofTray(TrayId tray) {
        return records.ofTray(tray.value());
    }

    /// The request whole.
    ///
    /// @throws NoSuchThing if this school has no such request, or it is somebody else's draft
    public RequestDetail detail(RequestId id) {
        var request = records.findById(id)
                .filter(found -> found.state() != RequestState.DRAFT
                        || found.requestedBy().value().equals(me()))
                .orElseThrow(() -> new NoSuchThing("request", id.value()));
        var trays = request.trays().stream().map(Tray::row).toList();
        return new RequestDetail(
                row(id).orElseThrow(),
                request.lesson(),
                request.requestedBy(),
                codes.codesOf(CodeKind.REQUEST, List.of(id.value())).get(id.value()),
                request.lines().stream().map(RequestLine::row).toList(),
                trays,
                trayCodes(trays),
                request.picks().stream().map(Pick::row).toList(),
                request.events().stream().map(RequestEvent::row).toList(),
                request.version());
    }

    private Map<TrayId, LabelCode> trayCodes(List<TrayRow> trays) {
        var found = codes.codesOf(
                CodeKind.TRAY, trays.stream().map(tray -> tray.id().value()).toList());
        return trays.stream()
                .filter(tray -> found.containsKey(tray.id().value()))
                .collect(Collectors.toMap(
                        TrayRow::id, tray -> found.get(tray.id().value())));
    }

    private static UUID me() {
        return Actor.required().person().value();
    }

    private static String like(String text) {
        return "%" + text.strip().toLowerCase(Locale.UK).replace("%", "").replace("_", "") + "%";
    }
}
