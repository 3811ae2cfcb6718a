package jp.hagukumi.council;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Bodies extends JpaRepository<Body, BodyId> {

    Optional<Body> findByStatutoryTrue();
}
