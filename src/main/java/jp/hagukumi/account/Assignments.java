package jp.hagukumi.account;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Assignments extends JpaRepository<Assignment, AssignmentId> {

    /** Who holds these roles in a department on a day, by name. */
    @Query("""
            select new jp.hagukumi.account.Staff(a.department, a.role, p.name)
            from Assignment a, Person p
            where p.id = a.person and a.role in :roles and a.department is not null
              and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)
              and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)
            order by p.name
            """)
    List<Staff> staffOn(Collection<Role> roles, LocalDate day);

    List<Assignment> findAllByOrderByValidFromAsc();

    /** Who holds one of these roles on a day with an account that is valid on it. */
    @Query("""
            select new jp.hagukumi.account.Holder(a.role, a.department, p.name, p.mail)
            from Assignment a, Person p
            where p.id = a.person and a.role in :roles
              and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)
              and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)
            """)
    List<Holder> holdersOn(Collection<Role> roles, LocalDate day);

    /** Those of these people who hold any role on a day with an account that is valid on it. */
    @Query("""
            select distinct a.person from Assignment a, Person p
            where p.id = a.person and a.person in :people
              and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)
              and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)
            """)
    List<PersonId> servingOn(Collection<PersonId> people, LocalDate day);

    boolean existsByPersonAndRole(PersonId person, Role role);

    /** Makes whoever else wants to take this role from somebody wait until this transaction has ended. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.role = :role")
    List<Assignment> lockAllOf(Role role);

    /** When a role is held by anybody at all, as it stands in the database now. */
    @Query("""
            select new jp.hagukumi.account.HeldPeriod(a.validFrom, a.validTo, p.validFrom, p.validTo)
            from Assignment a, Person p where a.role = :role and p.id = a.person
            """)
    List<HeldPeriod> periodsOf(Role role);
}
