package jp.hagukumi.account;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Departments extends JpaRepository<Department, DepartmentId> {

    List<Department> findAllByOrderByValidFromAscNameAsc();
}
