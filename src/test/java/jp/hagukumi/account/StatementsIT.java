package jp.hagukumi.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.EnumSet;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is read does not grow with what is shown. */
@PortalIT
class StatementsIT {

    @Autowired
    private Office office;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Permissions permissions;

    @Autowired
    private EntityManagerFactory entities;

    private Statistics statistics;

    @BeforeEach
    void count() {
        statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @AfterEach
    void stop() {
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void readsAllPeopleAtOnce() {
        office.as(DemoPeople.ADMIN);

        assertThat(statements(() -> administration.people())).isLessThan(5);
    }

    @Test
    void readsTheDepartmentsOnceHoweverManyOperationsAreAsked() {
        DepartmentId hoiku = office.department(DemoPeople.HOIKU);
        office.as(DemoPeople.WRITER_HOIKU);
        EnumSet<Operation> many = EnumSet.allOf(Operation.class);

        assertThat(departmentsRead(() -> permissions.allowedOf(many, hoiku, "draft")))
                .isEqualTo(departmentsRead(
                        () -> permissions.allowedOf(EnumSet.of(Operation.REPORT_WRITE), hoiku, "draft")));
    }

    private long statements(Runnable reading) {
        statistics.clear();
        reading.run();
        return statistics.getPrepareStatementCount();
    }

    private long departmentsRead(Runnable reading) {
        statistics.clear();
        reading.run();
        return statistics.getEntityStatistics(Department.class.getName()).getLoadCount();
    }
}
