package org.retort.labels;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/// What the school in hand added to the table of sheets; a handful.
interface OwnSheets extends Repository<OwnSheet, UUID> {

    OwnSheet saveAndFlush(OwnSheet sheet);

    List<OwnSheet> findAll();

    void delete(OwnSheet sheet);
}
