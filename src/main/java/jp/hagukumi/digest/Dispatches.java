package jp.hagukumi.digest;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Dispatches extends JpaRepository<Dispatch, DispatchKey> {

    List<Dispatch> findByKeyDay(LocalDate day);
}
