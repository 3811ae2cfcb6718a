package jp.hagukumi.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Departments extends JpaRepository<Department, DepartmentId> {

    List<Department> findAllByOrderByValidFromAscNameAsc();

    /** All departments; whoever else asks for them like this waits until this transaction has ended. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Department d order by d.id")
    List<Department> lockAll();
}
