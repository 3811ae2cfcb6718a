package jp.hagukumi.progress.attachment;

import java.util.List;
import jp.hagukumi.progress.ReportId;
import org.springframework.data.jpa.repository.JpaRepository;

interface Attachments extends JpaRepository<Attachment, AttachmentId> {

    List<Attachment> findByReportOrderByAttachedAtAsc(ReportId report);
}
