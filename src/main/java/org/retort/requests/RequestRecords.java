package org.retort.requests;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All requests of the school.
interface RequestRecords extends Repository<Request, RequestId> {

    String ROW = """
            select new org.retort.requests.StoredRow(r.id, r.lesson.practicalId, r.title, r.state, r.lesson.lessonDate,
                r.lesson.periodId, r.lesson.roomId, r.lesson.groupCode, r.lesson.pupils, r.lesson.groupSize,
                r.lesson.demonstration, r.lesson.teacherId)
            from Request r left join Period p on p.id.value = r.lesson.periodId
            """;

    String FILTER = """
            where (r.lesson.lessonDate between :from and :to or (:undated = true and r.lesson.lessonDate is null)
                or (:leftOver = true and r.lesson.lessonDate < :from and r.state in :inHand))
            and r.state in :states
            and (r.state <> org.retort.requests.RequestState.DRAFT or r.requestedBy = :me)
            and (:anyTeacher = true or r.lesson.teacherId = :me or r.requestedBy = :me)
            and (lower(r.title) like :text or lower(r.lesson.groupCode) like :text)
            """;

    String NEED = """
            from Request r join r.lines l
            where r.id.value <> :self and l.origin <> org.retort.requests.LineOrigin.REMOVED
            and r.lesson.lessonDate is not null and r.lesson.periodId is not null and r.lesson.roomId is not null
            """;

    Request save(Request request);

    Request saveAndFlush(Request request);

    Optional<Request> findById(RequestId id);

    @Query(ROW + FILTER + " order by r.lesson.lessonDate, p.starts, r.id.value")
    List<StoredRow> rows(
            LocalDate from,
            LocalDate to,
            boolean undated,
            boolean leftOver,
            Collection<RequestState> inHand,
            Collection<RequestState> states,
            boolean anyTeacher,
            UUID me,
            String text,
            Pageable page);

    @Query("select count(r) from Request r " + FILTER)
    long count(
            LocalDate from,
            LocalDate to,
            boolean undated,
            boolean leftOver,
            Collection<RequestState> inHand,
            Collection<RequestState> states,
            boolean anyTeacher,
            UUID me,
            String text);

    @Query(ROW + " where r.id.value in :ids order by r.lesson.lessonDate, p.starts, r.id.value")
    List<StoredRow> rows(Collection<UUID> ids);

    @Query(ROW
            + " where r.lesson.practicalId = :practical and r.state <> org.retort.requests.RequestState.DRAFT"
            + " order by r.lesson.lessonDate desc, p.starts desc, r.id.value")
    List<StoredRow> ofPractical(UUID practical, Pageable page);

    @Query(ROW
            + " where exists (select k.id from r.picks k where k.targetId = :target)"
            + " order by r.lesson.lessonDate desc, p.starts desc, r.id.value")
    List<StoredRow> withPicked(UUID target, Pageable page);

    @Query("""
            select new org.retort.requests.StoredTray(t.id, r.id, t.number, t.name) from Request r join r.trays t
            where t.id.value in :trays order by r.id.value, t.number
            """)
    List<StoredTray> trays(Collection<UUID> trays);

    @Query("select r.id from Request r where exists (select t.id from r.trays t where t.id.value = :tray)")
    Optional<RequestId> ofTray(UUID tray);

    @Query("""
            select new org.retort.requests.StoredNeed(r.id, l.modelId, l.amount, l.unit, r.lesson.lessonDate,
                r.lesson.periodId, r.lesson.roomId)
            """ + NEED + " and r.state in :states and r.lesson.lessonDate in :dates and l.modelId in :models")
    List<StoredNeed> equipmentPromised(
            UUID self, Collection<RequestState> states, Collection<LocalDate> dates, Collection<UUID> models);

    @Query("""
            select new org.retort.requests.StoredNeed(r.id, l.modelId, l.amount, l.unit, r.lesson.lessonDate,
                r.lesson.periodId, r.lesson.roomId)
            """ + NEED + " and r.state in :states and r.lesson.lessonDate = :date and l.modelId is not null")
    List<StoredNeed> equipmentOn(UUID self, Collection<RequestState> states, LocalDate date);

    @Query("""
            select new org.retort.requests.StoredNeed(r.id, l.formulationId, l.amount, l.unit, r.lesson.lessonDate,
                r.lesson.periodId, r.lesson.roomId)
            """ + NEED + """
            and r.state in :states and r.lesson.lessonDate >= :today and l.formulationId in :formulations
            and not exists (select k.id from r.picks k where k.lineId = l.id.value)
            """)
    List<StoredNeed> chemicalsPromised(
            UUID self, Collection<RequestState> states, LocalDate today, Collection<UUID> formulations);

    @Query("select r.state from Request r where r.lesson.lessonDate = :date")
    List<RequestState> statesOn(LocalDate date);

    @Query("""
            select new org.retort.requests.StoredCount(r.id, count(l)) from Request r join r.lines l
            where r.lesson.lessonDate = :date and r.state = org.retort.requests.RequestState.ACCEPTED
            and l.present = false and l.origin <> org.retort.requests.LineOrigin.REMOVED
            and l.kind <> org.retort.requests.LineKind.FACILITY
            group by r.id
            """)
    List<StoredCount> toPick(LocalDate date);

    @Query("""
            select new org.retort.requests.StoredChemical(r.id, l.formulationId, l.amount, l.unit)
            from Request r join r.lines l
            where r.lesson.lessonDate = :date and r.state in :states and l.formulationId is not null
            and l.origin <> org.retort.requests.LineOrigin.REMOVED
            and not exists (select k.id from r.picks k where k.lineId = l.id.value)
            """)
    List<StoredChemical> chemicalsOn(LocalDate date, Collection<RequestState> states);

    @Query("""
            select new org.retort.requests.OpenLine(r.id, l.id, r.lesson.groupCode, p.name, r.lesson.lessonDate)
            from Request r join r.lines l left join Period p on p.id.value = r.lesson.periodId
            where r.state = org.retort.requests.RequestState.ACCEPTED and r.lesson.lessonDate between :from and :to
            and l.present = false and l.origin <> org.retort.requests.LineOrigin.REMOVED
            and (l.modelId = :wanted or l.formulationId = :wanted)
            order by r.lesson.lessonDate, p.starts, r.id.value
            """)
    List<OpenLine> openLines(UUID wanted, LocalDate from, LocalDate to, Limit most);

    @Query("""
            select distinct r from Request r left join fetch r.lines
            where r.lesson.lessonDate = :date and r.state in :states
            """)
    List<Request> withLines(LocalDate date, Collection<RequestState> states);

    /// The same requests with what was picked for them; within one transaction they are the ones of [#withLines].
    @Query("select distinct r from Request r left join fetch r.picks where r.id.value in :ids")
    List<Request> withPicks(Collection<UUID> ids);
}
