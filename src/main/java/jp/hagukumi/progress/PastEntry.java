package jp.hagukumi.progress;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;
import org.springframework.data.domain.Persistable;

/** What stood in a field of a report before it was written over. Only ever added. */
@Entity
@Table(name = "progress_past_entry")
class PastEntry implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "report_id"))
    private ReportId report;

    private FieldCode field;

    @Embedded
    private ReportEntry entry;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected PastEntry() {}

    PastEntry(ReportId report, FieldCode field, ReportEntry entry) {
        this.id = TimeOrderedId.next();
        this.report = report;
        this.field = field;
        this.entry = entry;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** It is never read to be changed. */
    @Override
    public boolean isNew() {
        return true;
    }

    ReportId report() {
        return report;
    }

    FieldCode field() {
        return field;
    }

    ReportEntry entry() {
        return entry;
    }
}
