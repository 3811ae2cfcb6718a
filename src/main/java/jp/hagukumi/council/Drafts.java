package jp.hagukumi.council;

import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.account.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

interface Drafts extends JpaRepository<Draft, DraftId> {

    Optional<Draft> findByPersonAndPackAndAboutAndKind(PersonId person, PackId pack, UUID about, DraftKind kind);

    void deleteByPackAndKind(PackId pack, DraftKind kind);
}
