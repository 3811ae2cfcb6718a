package jp.hagukumi.progress;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.hagukumi.account.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredFilters extends JpaRepository<SavedFilter, SavedFilterId> {

    /** One's own, those of these sections, everybody's; by name. */
    @Query("""
            select f from SavedFilter f
            where f.scope = FilterScope.EVERYONE
                or (f.scope = FilterScope.MINE and f.owner = :owner)
                or (f.scope = FilterScope.SECTION and f.department.value in :sections)
            order by f.name""")
    List<SavedFilter> offeredTo(PersonId owner, Collection<UUID> sections);

    long countByOwner(PersonId owner);
}
