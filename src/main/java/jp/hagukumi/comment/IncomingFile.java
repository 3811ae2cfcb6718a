package jp.hagukumi.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.comment.intake.ColumnMeaning;
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
    private boolean consent;
    private boolean samePersons = true;

    /** One line for each column: what it is, a blank, its heading. What stands in a heading may be a citizen's word. */
    @Column(columnDefinition = "mediumblob")
    private byte[] sealedColumns;

    /** Rows below the headings. */
    @Column(name = "rows_all", updatable = false)
    private int rows;

    private int rowsDone;
    private int taken;
    private int sameAgain;
    private int refused;
    private String stoppedBy = "";

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected IncomingFile() {}

    /**
     * A file that was just brought.
     *
     * @param proposed how its rows could be taken in, before anybody has decided
     */
    IncomingFile(IntakeId id, CallId call, Brought brought, IntakePlan proposed, DataKey key) {
        String name = brought.name();
        this.id = id;
        this.call = call;
        this.sealedName = key.seal(name.substring(0, Math.min(name.length(), NAME_MAX)), namePlace());
        this.bytes = brought.bytes();
        this.rows = brought.rows();
        this.broughtBy = brought.by();
        this.broughtAt = brought.at();
        this.sealedColumns = sealed(proposed, key);
        keep(proposed);
    }

    /**
     * What somebody brought.
     *
     * @param rows below the headings
     */
    record Brought(String name, long bytes, int rows, PersonId by, Instant at) {}

    /** Begins, or goes on where it was stopped: then everything stays as it was said in the beginning. */
    void begin(IntakePlan plan, LocalDate today, DataKey key) {
        RuleViolation.unless(state != IntakeState.DONE, "comment.violation.intakeDone");
        if (rowsDone == 0) {
            plan.requireUsable(today);
            RuleViolation.unless(plan.columns().size() == plan(key).columns().size(), "comment.violation.gone");
            this.sealedColumns = sealed(plan, key);
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
    }

    void went(int more, int moreTaken, int moreSame) {
        rowsDone += more;
        taken += moreTaken;
        sameAgain += moreSame;
        refused += more - moreTaken - moreSame;
    }

    void end() {
        this.state = IntakeState.DONE;
        this.stoppedBy = "";
    }

    /** Whether nothing of it was taken in, so that it can go away again. */
    boolean isUntouched() {
        return rowsDone == 0 && state != IntakeState.DONE;
    }

    /** @param why the key of a sentence, empty when a person wanted it */
    void stop(String why) {
        this.state = IntakeState.STOPPED;
        this.stoppedBy = why;
    }

    IntakePlan plan(DataKey key) {
        List<IncomingColumn> columns = key.open(sealedColumns, columnsPlace())
                .lines()
                .map(line -> line.split(" ", 2))
                .map(line -> new IncomingColumn(line[1], ColumnMeaning.valueOf(line[0])))
                .toList();
        return new IntakePlan(service, columns, channel, defaultDay, consent, samePersons);
    }

    private byte[] sealed(IntakePlan plan, DataKey key) {
        return key.seal(
                plan.columns().stream()
                        .map(column -> column.meaning() + " " + column.heading())
                        .collect(Collectors.joining("\n")),
                columnsPlace());
    }

    private String columnsPlace() {
        return "file-columns/" + id;
    }

    /** Its bytes and its name are erased; what its columns were is remembered of its service. */
    void forget(DataKey old, DataKey fresh) {
        IntakePlan plan = plan(old);
        this.sealedName = fresh.seal("", namePlace());
        this.sealedColumns = sealed(plan, fresh);
    }

    String service() {
        return service;
    }

    int rows() {
        return rows;
    }

    String name(DataKey key) {
        return key.open(sealedName, namePlace());
    }

    private String namePlace() {
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
