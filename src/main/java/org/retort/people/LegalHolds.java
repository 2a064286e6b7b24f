package org.retort.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// The legal holds of the school in hand, lifted ones too.
interface LegalHolds extends Repository<LegalHold, UUID> {

    LegalHold saveAndFlush(LegalHold hold);

    Optional<LegalHold> findById(UUID id);

    @Query("select h from LegalHold h order by case when h.liftedAt is null then 0 else 1 end, h.setAt desc, h.id")
    List<LegalHold> all();

    @Query("select h from LegalHold h where h.liftedAt is null")
    List<LegalHold> inForce();
}
