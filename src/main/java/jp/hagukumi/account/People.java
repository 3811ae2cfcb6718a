package jp.hagukumi.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface People extends JpaRepository<Person, PersonId> {

    Optional<Person> findByLogin(String login);

    List<Person> findAllByOrderByLoginAsc();

    /** Whether the account is valid on a day and has still the password that it had. */
    @Query("""
            select count(p) > 0 from Person p where p.id = :id and p.credentials = :credentials
              and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)
            """)
    boolean existsStanding(PersonId id, int credentials, LocalDate day);
}
