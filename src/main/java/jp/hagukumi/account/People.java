package jp.hagukumi.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface People extends JpaRepository<Person, PersonId> {

    Optional<Person> findByLogin(String login);

    List<Person> findAllByOrderByLoginAsc();
}
