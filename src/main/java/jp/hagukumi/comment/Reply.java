package jp.hagukumi.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.followup.FollowUpId;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** The city's reply (市の考え方) to one opinion: written by the section, checked by its chief, approved by the lead. */
@Entity
@Table(name = "comment_reply")
class Reply {

    static final int TEXT_MAX = 4000;
    static final int REASON_MAX = 500;
    private static final int CHANGES_MAX = 50;
    private static final int READ_AT_ONCE = 200;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "opinion_id"))
    private OpinionId opinion;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private ReplyState state = ReplyState.DRAFT;

    @Column(columnDefinition = "text")
    private String replyText = "";

    /** The same in easy words; empty where nobody wrote them. */
    @Column(columnDefinition = "text")
    private String forChildren = "";

    private String classMark = "";

    @ElementCollection
    @CollectionTable(name = "comment_reply_author", joinColumns = @JoinColumn(name = "opinion_id"))
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private Set<PersonId> authors = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "comment_reply_step", joinColumns = @JoinColumn(name = "opinion_id"))
    @OrderColumn(name = "position")
    private List<ReplyStep> history = new ArrayList<>();

    /** One for each sentence of which the writer said whether it is a promise. */
    @ElementCollection
    @CollectionTable(name = "comment_reply_promise", joinColumns = @JoinColumn(name = "opinion_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = READ_AT_ONCE)
    private List<ReplyPromise> promises = new ArrayList<>();

    /** The places of the plan that are changed because of the opinion. */
    @ElementCollection
    @CollectionTable(name = "comment_reply_change", joinColumns = @JoinColumn(name = "opinion_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = READ_AT_ONCE)
    private List<ReplyChange> changes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Reply() {}

    Reply(OpinionId opinion) {
        this.opinion = opinion;
    }

    /** Keeps text and class that the writer has so far, and leaves what stands there for children. */
    void write(String text, String mark, Call call, PersonId by) {
        write(new ReplyWords(text, forChildren, mark), call, by);
    }

    /** Keeps what the writer has so far; whoever changes a word becomes an author for good. */
    void write(ReplyWords words, Call call, PersonId by) {
        RuleViolation.unless(state.isWithWriter(), "comment.violation.notWithWriter");
        RuleViolation.unless(words.text().length() <= TEXT_MAX, "comment.violation.replyLong", TEXT_MAX);
        RuleViolation.unless(words.forChildren().length() <= TEXT_MAX, "comment.violation.forChildrenLong", TEXT_MAX);
        String mark = words.mark();
        RuleViolation.unless(mark.isEmpty() || call.knows(mark), "comment.violation.classUnknown", mark);
        if (words.stripped().equals(words())) {
            return;
        }
        this.replyText = words.stripped().text();
        this.forChildren = words.stripped().forChildren();
        this.classMark = mark;
        this.authors.add(by);
    }

    /** @param call whose opinion it answers; one without reflection classes asks for none */
    void submit(Call call, PersonId by, Instant at) {
        RuleViolation.unless(!replyText.isEmpty(), "comment.violation.replyMissing");
        RuleViolation.unless(!classMark.isEmpty() || !call.asksForClass(), "comment.violation.classMissing");
        MergeFields.requireKnown(replyText);
        MergeFields.requireKnown(forChildren, "comment.violation.fieldUnknownForChildren");
        requirePromisesSaid(at);
        // What was said of sentences that did not stay is said of nothing.
        promises.removeIf(promise -> !replyText.contains(promise.passage()));
        moveTo(ReplyState.DRAFTED, by, at, "");
    }

    /** Says what a sentence of it promises, or why it promises nothing, in place of what was said of it before. */
    void say(ReplyPromise promise, PersonId by) {
        RuleViolation.unless(state.isWithWriter(), "comment.violation.notWithWriter");
        RuleViolation.unless(replyText.contains(promise.passage()), "comment.violation.passageGone");
        // What came back for a correction goes on where it is followed: it is no second promise.
        Optional<ReplyPromise> before = promises.stream()
                .filter(other -> other.passage().equals(promise.passage()) || !replyText.contains(other.passage()))
                .filter(promise::goesOnFrom)
                .findFirst();
        promises.removeIf(other -> other.passage().equals(promise.passage()));
        before.ifPresent(promises::remove);
        promises.add(before.map(other -> promise.followedAs(other.followUp())).orElse(promise));
        authors.add(by);
    }

    /** Says which place is changed: one more, or that of the index otherwise. */
    void change(int index, ReplyChange change, PersonId by) {
        RuleViolation.unless(state.isWithWriter(), "comment.violation.notWithWriter");
        RuleViolation.unless(index >= 0 && index <= changes.size(), "comment.violation.changeGone");
        if (index == changes.size()) {
            RuleViolation.unless(index < CHANGES_MAX, "comment.violation.changesMany", CHANGES_MAX);
            changes.add(change);
        } else {
            changes.set(index, change);
        }
        authors.add(by);
    }

    /** That place is not changed after all. */
    void leave(int index, PersonId by) {
        RuleViolation.unless(state.isWithWriter(), "comment.violation.notWithWriter");
        requireChange(index);
        changes.remove(index);
        authors.add(by);
    }

    /** By which revision of the plan a place was changed: said by those who amend the plan, whatever the state. */
    void amended(int index, @Nullable Integer revision) {
        requireChange(index);
        changes.set(index, changes.get(index).by(revision));
    }

    private void requireChange(int index) {
        RuleViolation.unless(index >= 0 && index < changes.size(), "comment.violation.changeGone");
    }

    /** Of every sentence that seems to promise something it has to be said whether it does. */
    private void requirePromisesSaid(Instant at) {
        for (PromiseWords.Found found : PromiseWords.in(replyText, JapanTime.dayOf(at))) {
            RuleViolation.unless(
                    promises.stream().anyMatch(promise -> promise.passage().equals(found.sentence())),
                    "comment.violation.promiseOpen",
                    found.sentence());
        }
    }

    void check(PersonId by, Instant at) {
        requireNotOwn(by);
        moveTo(ReplyState.CHECKED, by, at, "");
    }

    /** @param follow follows a promise on its project from now on, or goes on following it */
    void approve(PersonId by, Instant at, Function<ReplyPromise, FollowUpId> follow) {
        requireNotOwn(by);
        requirePromisesSaid(at);
        moveTo(ReplyState.APPROVED, by, at, "");
        promises.replaceAll(promise -> promise.isPromise() ? promise.followedAs(follow.apply(promise)) : promise);
    }

    /** @param rest of what was promised and is followed: until it is approved again it is not */
    void sendBack(PersonId by, String reason, Instant at, Consumer<FollowUpId> rest) {
        sendBack(by, reason, at);
        promises.stream().map(ReplyPromise::followUp).filter(Objects::nonNull).forEach(rest);
    }

    void sendBack(PersonId by, String reason, Instant at) {
        requireNotOwn(by);
        RuleViolation.unless(!reason.isBlank(), "comment.violation.reasonMissing");
        RuleViolation.unless(reason.length() <= REASON_MAX, "comment.violation.reasonLong", REASON_MAX);
        moveTo(ReplyState.RETURNED, by, at, reason.strip());
    }

    /** The opinion goes to another section: only as long as nobody has been asked to judge the reply. */
    void requireMovable() {
        RuleViolation.unless(state.isWithWriter(), "comment.violation.replyUnderway");
    }

    /** Whether somebody has written or decided anything; else it is only the place for a reply. */
    boolean isBegun() {
        return !replyText.isEmpty()
                || !forChildren.isEmpty()
                || !classMark.isEmpty()
                || !authors.isEmpty()
                || !history.isEmpty();
    }

    /** Whether the person has written or handed in this reply and so may not judge it. */
    boolean isWorkOf(PersonId person) {
        return authors.contains(person)
                || history.stream().anyMatch(s -> s.to() == ReplyState.DRAFTED && s.by().equals(person));
    }

    private void requireNotOwn(PersonId by) {
        RuleViolation.unless(!isWorkOf(by), "comment.violation.ownWork");
    }

    private void moveTo(ReplyState next, PersonId by, Instant at, String reason) {
        RuleViolation.unless(state.mayBecome(next), "comment.violation.wrongState");
        history.add(new ReplyStep(state, next, by, at, reason));
        this.state = next;
    }

    OpinionId opinion() {
        return opinion;
    }

    @Nullable
    Long version() {
        return version;
    }

    ReplyState state() {
        return state;
    }

    String text() {
        return replyText;
    }

    /** The same in easy words, empty where nobody wrote them. */
    String forChildren() {
        return forChildren;
    }

    ReplyWords words() {
        return new ReplyWords(replyText, forChildren, classMark);
    }

    String mark() {
        return classMark;
    }

    List<ReplyChange> changes() {
        return List.copyOf(changes);
    }

    List<ReplyPromise> promises() {
        return List.copyOf(promises);
    }

    List<ReplyStep> history() {
        return List.copyOf(history);
    }

    /** Why it is back with the writer, or nothing. */
    String returnReason() {
        return state == ReplyState.RETURNED && !history.isEmpty()
                ? Objects.requireNonNull(history.getLast()).reason()
                : "";
    }
}
