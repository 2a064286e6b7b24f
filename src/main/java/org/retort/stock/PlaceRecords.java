package org.retort.stock;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// All places, archived ones too.
interface PlaceRecords extends Repository<Place, PlaceId> {

    Place save(Place place);

    Optional<Place> findById(PlaceId id);

    Optional<Place> findByCode(String code);

    boolean existsBySiblingKey(String siblingKey);

    /// The places at the top, held until the transaction ends: whoever changes the tree waits for the one before, so
    /// that no path is worked out from one that is just changing.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Place p where p.parent.value is null order by p.id.value")
    List<Place> holdTops();

    @Query("select p from Place p where p.archived = false")
    List<Place> inUse();

    @Query("select p from Place p where p.id.value in :ids")
    List<Place> all(Collection<UUID> ids);

    /// A place and everything under it.
    @Query("select p from Place p where p.lineage like concat(:lineage, '%') order by p.depth, p.id.value")
    List<Place> subtree(String lineage);

    @Query("select count(p) from Place p where p.lineage like concat(:lineage, '_%') and p.archived = false")
    long countUnder(String lineage);

    @Query("""
            select p from Place p
            where p.archived = false and lower(p.path) like concat('%', :text, '%') escape '!'
            order by p.depth, p.pathKey, p.id.value
            """)
    List<Place> matching(String text, Limit limit);
}
