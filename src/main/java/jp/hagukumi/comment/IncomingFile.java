package jp.hagukumi.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A file of a form service that somebody brought for a call. Its bytes lie sealed in the home; here stands how its rows
 * are taken in and how far that has come.
 */
@Entity
@Table(name = "comment_intake")
class IncomingFile {

    private static final int NAME_MAX = 255;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private IntakeId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "call_id", updatable = false))
    private CallId call;

    @Column(updatable = false)
    private byte[] sealedName;

    @Column(updatable = false)
    private long bytes;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "brought_by", updatable = false))
    private PersonId broughtBy;

    @Column(updatable = false)
    private Instant broughtAt;

    @Enumerated(EnumType.STRING)
    private IntakeState state = IntakeState.BROUGHT;

    private String service = "";

    @Enumerated(EnumType.STRING)
    private Channel channel = Channel.FORM;

    private @Nullable LocalDate defaultDay;
    private boolean consent = true;
    private boolean samePersons = true;

    @ElementCollection
    @CollectionTable(name = "comment_intake_column", joinColumns = @JoinColumn(name = "intake_id"))
    @OrderColumn(name = "position")
    private List<IncomingColumn> columns = new ArrayList<>();

    private int rowsDone;
    private int taken;
    private int sameAgain;
    private int refused;
    private String stoppedBy = "";

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected IncomingFile() {}

    IncomingFile(IntakeId id, CallId call, String name, long bytes, PersonId by, Instant at, DataKey key) {
        this.id = id;
        this.call = call;
        this.sealedName = key.seal(name.substring(0, Math.min(name.length(), NAME_MAX)), place());
        this.bytes = bytes;
        this.broughtBy = by;
        this.broughtAt = at;
    }

    /** What is proposed before anybody has decided. */
    void propose(IntakePlan plan) {
        keep(plan);
    }

    /** Begins, or goes on where it was stopped: then everything stays as it was said in the beginning. */
    void begin(IntakePlan plan, LocalDate today) {
        RuleViolation.unless(state != IntakeState.DONE, "comment.violation.intakeDone");
        if (rowsDone == 0) {
            plan.requireUsable(today);
            keep(plan);
        }
        this.state = IntakeState.RUNNING;
        this.stoppedBy = "";
    }

    private void keep(IntakePlan plan) {
        this.service = plan.service().strip();
        this.channel = plan.channel();
        this.defaultDay = plan.defaultDay();
        this.consent = plan.consent();
        this.samePersons = plan.samePersons();
        this.columns.clear();
        this.columns.addAll(plan.columns());
    }

    void went(int more, int moreTaken, int moreSame) {
        rowsDone += more;
        taken += moreTaken;
        sameAgain += moreSame;
        refused += more - moreTaken - moreSame;
    }

    void end() {
        this.state = IntakeState.DONE;
    }

    /** @param why the key of a sentence, empty when a person wanted it */
    void stop(String why) {
        this.state = IntakeState.STOPPED;
        this.stoppedBy = why;
    }

    IntakePlan plan() {
        return new IntakePlan(service, columns, channel, defaultDay, consent, samePersons);
    }

    String name(DataKey key) {
        return key.open(sealedName, place());
    }

    private String place() {
        return "file-name/" + id;
    }

    /** Under which its bytes lie in the home. */
    static String storedAs(IntakeId id) {
        return "intake-" + id;
    }

    IntakeId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    CallId call() {
        return call;
    }

    long bytes() {
        return bytes;
    }

    PersonId broughtBy() {
        return broughtBy;
    }

    Instant broughtAt() {
        return broughtAt;
    }

    IntakeState state() {
        return state;
    }

    int rowsDone() {
        return rowsDone;
    }

    int taken() {
        return taken;
    }

    int sameAgain() {
        return sameAgain;
    }

    int refused() {
        return refused;
    }

    String stoppedBy() {
        return stoppedBy;
    }
}
