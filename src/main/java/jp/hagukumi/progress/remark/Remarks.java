package jp.hagukumi.progress.remark;

import java.util.List;
import jp.hagukumi.progress.ReportId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Remarks extends JpaRepository<Remark, RemarkId> {

    /** Oldest first. */
    List<Remark> findAllByReportOrderById(ReportId report);

    /** What waits for somebody, oldest first. */
    @Query("select r from Remark r where r.waitsFor is not null and r.settledAt is null order by r.id")
    List<Remark> open();
}
