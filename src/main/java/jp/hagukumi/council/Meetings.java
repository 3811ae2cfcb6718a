package jp.hagukumi.council;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Meetings extends JpaRepository<Meeting, MeetingId> {

    Optional<Meeting> findFirstByBodyAndHeldOn(BodyId body, LocalDate heldOn);
}
