package jp.hagukumi.account;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Assignments extends JpaRepository<Assignment, AssignmentId> {

    /** What a person holds on a day, provided that the account itself is valid on it. */
    @Query("""
            select a from Assignment a, Person p
            where a.person = :person and p.id = :person
              and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)
              and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)
            """)
    List<Assignment> heldOn(PersonId person, LocalDate day);

    List<Assignment> findAllByPersonOrderByValidFromAsc(PersonId person);

    @Query("""
            select count(distinct a.person) from Assignment a, Person p
            where a.role = :role and p.id = a.person
              and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)
              and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)
            """)
    long countHoldersOn(Role role, LocalDate day);
}
