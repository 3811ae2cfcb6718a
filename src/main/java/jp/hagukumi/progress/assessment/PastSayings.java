package jp.hagukumi.progress.assessment;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What stood in assessments before; written only, and read by whoever has to prove what was said. */
interface PastSayings extends JpaRepository<PastSaid, UUID> {}
