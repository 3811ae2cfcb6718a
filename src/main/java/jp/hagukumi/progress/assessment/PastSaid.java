package jp.hagukumi.progress.assessment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.shared.TimeOrderedId;
import org.springframework.data.domain.Persistable;

/** What stood in a field of an assessment before it was written over. Only ever added. */
@Entity
@Table(name = "progress_assessment_past")
class PastSaid implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "assessment_id"))
    private AssessmentId assessment;

    @Enumerated(EnumType.STRING)
    private AssessmentField field;

    @Embedded
    private ReportEntry entry;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected PastSaid() {}

    PastSaid(AssessmentId assessment, AssessmentField field, ReportEntry entry) {
        this.id = TimeOrderedId.next();
        this.assessment = assessment;
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

    AssessmentId assessment() {
        return assessment;
    }

    AssessmentField field() {
        return field;
    }

    ReportEntry entry() {
        return entry;
    }
}
