package jp.hagukumi.progress;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PastEntries extends JpaRepository<PastEntry, UUID> {

    /** Oldest first. */
    List<PastEntry> findAllByReportOrderById(ReportId report);
}
