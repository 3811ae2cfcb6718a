package jp.hagukumi.council;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Meetings extends JpaRepository<Meeting, MeetingId> {

    List<Meeting> findByBodyAndHeldOnOrderById(BodyId body, LocalDate heldOn);
}
