package org.retort.stock;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All containers, in use or gone.
///
/// What asks for everything under a place begins with the places and joins the containers outwardly: H2 begins an inner
/// join, or a question with `in (select ...)`, with every container of the school. The condition on the state leaves
/// nothing of the places where nothing stands.
interface Containers extends Repository<Container, ContainerId> {

    Container save(Container container);

    <S extends Container> List<S> saveAll(Iterable<S> containers);

    Optional<Container> findById(ContainerId id);

    /// The container, held until the transaction ends, so that two takes at once come one after the other.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Container c where c.id.value = :id")
    Optional<Container> hold(UUID id);

    @Query(ContainerLine.SELECT + "from Container c where c.id.value in :ids")
    List<ContainerLine> lines(Collection<UUID> ids);

    @Query(ContainerLine.SELECT + "from Container c where c.code = :code")
    List<ContainerLine> lineOf(String code);

    /// Where these come from, for their labels.
    @Query("""
            select new org.retort.stock.ContainerMake(c.id, c.received, c.lot, c.parent, c.madeBy) from Container c
            where c.id.value in :ids
            """)
    List<ContainerMake> makes(Collection<UUID> ids);

    /// What could be picked: in the store, not expired, opened bottles first, then soonest expiry.
    @Query(ContainerLine.SELECT + """
            from Container c
            where c.formulation.value in :formulations and c.inUse = true
                and c.state in (org.retort.stock.ContainerState.IN_STORE, org.retort.stock.ContainerState.OPENED)
                and (c.expires is null or c.expires >= :today) and (c.balance is null or c.balance > 0)
            order by case when c.opened is null then 1 else 0 end, c.expires nulls last, c.received, c.id.value
            """)
    List<ContainerLine> pickable(Collection<UUID> formulations, LocalDate today, Limit limit);

    /// What is in the store of each formulation, unit by unit; unknown amounts count as nothing.
    @Query("""
            select new org.retort.stock.StoredSum(c.formulation, c.unit, sum(c.balance)) from Container c
            where c.formulation.value in :formulations and c.inUse = true and c.balance is not null
                and c.state in (org.retort.stock.ContainerState.IN_STORE, org.retort.stock.ContainerState.OPENED)
                and (c.expires is null or c.expires >= :today)
            group by c.formulation, c.unit
            """)
    List<StoredSum> stored(Collection<UUID> formulations, LocalDate today);

    /// Which formulations stand at a place and under it, each once per place.
    @Query("""
            select distinct new org.retort.stock.StandingHere(c.formulation, c.place)
            from Place p left join Container c on c.place.value = p.id.value and c.inUse = true
            where p.lineage like concat(:lineage, '%') and c.state <> org.retort.stock.ContainerState.MISSING
            order by c.formulation.value, c.place.value
            """)
    List<StandingHere> standingUnder(String lineage, Limit limit);

    /// What there is of each formulation at a place and under it, unit by unit.
    @Query("""
            select new org.retort.stock.StandingSum(c.formulation, c.unit, sum(c.balance), count(c) - count(c.balance))
            from Place p left join Container c on c.place.value = p.id.value and c.inUse = true
            where p.lineage like concat(:lineage, '%') and c.state <> org.retort.stock.ContainerState.MISSING
            group by c.formulation, c.unit
            """)
    List<StandingSum> sumsUnder(String lineage);

    @Query("select c.id from Container c where c.lesson = :lesson order by c.id.value")
    List<ContainerId> issuedTo(UUID lesson);

    boolean existsByHomeAndInUseTrue(PlaceId home);

    @Query("""
            select count(c) from Place p left join Container c on c.place.value = p.id.value and c.inUse = true
            where p.lineage like concat(:lineage, '%')
            """)
    long countUnder(String lineage);

    /// What stands, or stood when it was used up, at a place and under it.
    @Query("""
            select c.id.value from Place p left join Container c on c.place.value = p.id.value and c.inUse = :inUse
            where p.lineage like concat(:lineage, '%') and c.id.value is not null
            order by p.id.value, c.id.value
            """)
    List<UUID> idsUnder(String lineage, boolean inUse, Limit limit);

    /// The codes of all in use at a place and under it, place by place.
    @Query("""
            select c.code from Place p left join Container c on c.place.value = p.id.value and c.inUse = true
            where p.lineage like concat(:lineage, '%') and c.code is not null
            order by p.pathKey, c.sortKey, c.id.value
            """)
    List<String> codesUnder(String lineage);
}
