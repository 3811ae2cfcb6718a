package jp.hagukumi.permission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.AlikeReplies;
import jp.hagukumi.comment.Assigning;
import jp.hagukumi.comment.AssigningUndo;
import jp.hagukumi.comment.CallAdministration;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CallKind;
import jp.hagukumi.comment.CallParticulars;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CallState;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CaseDesk;
import jp.hagukumi.comment.CaseRow;
import jp.hagukumi.comment.ChangedPlace;
import jp.hagukumi.comment.Channel;
import jp.hagukumi.comment.CommentFixtures;
import jp.hagukumi.comment.CommentSearch;
import jp.hagukumi.comment.Consents;
import jp.hagukumi.comment.Contributing;
import jp.hagukumi.comment.ContributionRow;
import jp.hagukumi.comment.Cut;
import jp.hagukumi.comment.EnclosureAccess;
import jp.hagukumi.comment.EnclosureId;
import jp.hagukumi.comment.Erasing;
import jp.hagukumi.comment.FileIntake;
import jp.hagukumi.comment.GroupQueries;
import jp.hagukumi.comment.GroupRow;
import jp.hagukumi.comment.Grouping;
import jp.hagukumi.comment.GroupingUndo;
import jp.hagukumi.comment.Inbox;
import jp.hagukumi.comment.IncomingColumn;
import jp.hagukumi.comment.Intake;
import jp.hagukumi.comment.IntakeId;
import jp.hagukumi.comment.IntakePlan;
import jp.hagukumi.comment.InternalBook;
import jp.hagukumi.comment.LetterFilter;
import jp.hagukumi.comment.LetterMark;
import jp.hagukumi.comment.MailId;
import jp.hagukumi.comment.MailIntake;
import jp.hagukumi.comment.Marking;
import jp.hagukumi.comment.NewCall;
import jp.hagukumi.comment.NewSubmission;
import jp.hagukumi.comment.OpinionDetails;
import jp.hagukumi.comment.OpinionFilter;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.comment.OpinionLists;
import jp.hagukumi.comment.OpinionQueries;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.comment.OriginalSearch;
import jp.hagukumi.comment.RedactionReason;
import jp.hagukumi.comment.ReplyChanges;
import jp.hagukumi.comment.ReplyDecisions;
import jp.hagukumi.comment.ReplyFields;
import jp.hagukumi.comment.ReplyPromises;
import jp.hagukumi.comment.ReplyState;
import jp.hagukumi.comment.ReplyWords;
import jp.hagukumi.comment.ReplyWriting;
import jp.hagukumi.comment.SeenOpinion;
import jp.hagukumi.comment.Segment;
import jp.hagukumi.comment.SenderAccess;
import jp.hagukumi.comment.SetAsideReason;
import jp.hagukumi.comment.Span;
import jp.hagukumi.comment.Splitting;
import jp.hagukumi.comment.SubmissionDetails;
import jp.hagukumi.comment.SubmissionId;
import jp.hagukumi.comment.WorkList;
import jp.hagukumi.comment.intake.ColumnMeaning;
import jp.hagukumi.comment.intake.Mails;
import jp.hagukumi.comment.search.SearchKind;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.followup.FollowUpContent;
import jp.hagukumi.plan.followup.FollowUpDesk;
import jp.hagukumi.plan.followup.FollowUpId;
import jp.hagukumi.plan.followup.Origin;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.test.Office;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calls open and closed with letters, and one opinion given to 保育課 with a reply in every state. */
final class CommentWing implements Doors.Wing {

    static final String NAME = "見本 花子";
    static final String ADDRESS = "見本市試験町9-8-7";
    static final String CONTACT = "hanako@example.jp";
    private static final String REPLY = "対象を広げました。";
    private static final String MARK = CommentFixtures.CLASSES.getFirst().mark();
    private static final ChangedPlace CHANGED = new ChangedPlace(null, "25ページ", "3年生まで", "6年生まで");
    private static final String REASON = "本人から照会があったため。";

    private static final FollowUpContent VOICE =
            new FollowUpContent(Origin.COMPLAINT, "手続が遅い。", LocalDate.of(2025, 1, 15), null);

    private final BeanFactory beans;
    private final Office office;
    private final PlanWing plans;
    private final Map<String, CallId> calls = new HashMap<>();
    private final Map<String, SubmissionDetails> letters = new HashMap<>();
    private final Map<String, OpinionDetails> replies = new HashMap<>();
    private final Map<String, SubmissionDetails> masked = new HashMap<>();
    private final Map<String, IntakeId> files = new HashMap<>();
    private final Map<String, IntakeId> discarded = new HashMap<>();
    private final Map<String, GroupRow> groups = new HashMap<>();
    private final Map<String, GroupingUndo> steps = new HashMap<>();
    private final Map<String, AssigningUndo> assigned = new HashMap<>();
    private final Map<String, OpinionId> shared = new HashMap<>();
    private final Map<String, ContributionRow> parts = new HashMap<>();
    private final Map<String, ContributionRow> asked = new HashMap<>();
    private final Map<String, MailId> mails = new HashMap<>();
    /** By state: kept long enough, and one of which the administrator has asked that it be erased. */
    private final Map<String, CallId> toErase = new HashMap<>();

    private final Map<String, CallId> askedToErase = new HashMap<>();
    private final Map<String, EnclosureId> enclosures = new HashMap<>();
    /** Of a standing inbox in each state: a case in hand, one that is done, and one on whose project a voice stands. */
    private final Map<String, List<CaseRow>> cases = new HashMap<>();

    private FollowUpId voice;
    private ElementId project;
    private OpinionRow unassigned;
    private CallId readyToClose;
    private DepartmentId department;

    CommentWing(BeanFactory beans, Office office, PlanWing plans) {
        this.beans = beans;
        this.office = office;
        this.plans = plans;
    }

    SubmissionDetails letter(CallState state) {
        return letters.get(state.code());
    }

    CallId call(CallState state) {
        return calls.get(state.code());
    }

    OpinionDetails opinion(ReplyState reply) {
        return replies.get(reply.code());
    }

    @Override
    public void furnish() {
        department = office.department(PermissionPeople.OWN);
        CallId open = openCall("意見募集");
        calls.put(CallState.OPEN.code(), open);
        int sorted = enter(open, "遊び場が要る。窓口が遠い。病児保育を。給食がよい。道が狭い。");
        List<OpinionId> opinions = split(open, sorted, 5);
        opinions.forEach(this::assign);
        for (ReplyState state : ReplyState.values()) {
            OpinionId opinion = opinions.get(state.ordinal());
            bring(opinion, state);
            office.as(DemoPeople.LEAD);
            replies.put(state.code(), find(opinion));
        }
        furnishParts(open);
        int halfSorted = enter(open, "一時預かりを増やしてほしい。予約が取れない。");
        unassigned = rowOf(split(open, halfSorted, 1).getFirst());
        letters.put(CallState.OPEN.code(), read(open, halfSorted));
        masked.put(CallState.OPEN.code(), maskedLetter(open));
        group(open, CallState.OPEN);
        files.put(CallState.OPEN.code(), bringFile(open));
        discarded.put(CallState.OPEN.code(), bringFile(open));
        bringMails(CallState.OPEN);

        CallId closed = openCall("終わった意見募集");
        calls.put(CallState.CLOSED.code(), closed);
        masked.put(CallState.CLOSED.code(), maskedLetter(closed));
        int old = sortedLetter(closed);
        group(closed, CallState.CLOSED);
        files.put(CallState.CLOSED.code(), bringFile(closed));
        discarded.put(CallState.CLOSED.code(), bringFile(closed));
        bringMails(CallState.CLOSED);
        shut(closed);
        letters.put(CallState.CLOSED.code(), read(closed, old));
        readyToClose = openCall("締め切る意見募集");
        sortedLetter(readyToClose);
        furnishCases();
        toErase.put(CallState.CLOSED.code(), overLongAgo());
        CallId asked = overLongAgo();
        askedToErase.put(CallState.CLOSED.code(), asked);
        // Whoever asks does not agree; nobody of the trial is this person.
        beans.getBean(JdbcClient.class)
                .sql("insert into comment_erasure (call_id, version, asked_by, asked_at, letters, senders, files)"
                        + " select :call, 0, id, now(6), 1, 1, 0 from account_person where login = :login")
                .param("call", asked.toString())
                .param("login", DemoPeople.ADMIN)
                .update();
        office.nobody();
    }

    /** A questionnaire, sorted and closed, that is kept no longer. */
    private CallId overLongAgo() {
        office.as(DemoPeople.CLERK);
        CallId call = beans.getBean(CallAdministration.class)
                .open(CommentFixtures.newCall(CallKind.QUESTIONNAIRE, plans.plan()));
        sortedLetter(call);
        office.as(DemoPeople.CLERK);
        beans.getBean(CallAdministration.class).close(call, summary(call).version());
        beans.getBean(CallAdministration.class).keepUntil(call, summary(call).version(), CommentFixtures.LAST_DAY);
        return call;
    }

    /** Opinions of 子ども家庭課 to which 保育課 was asked to contribute, with a reply in every state. */
    private void furnishParts(CallId call) {
        int number = enter(call, "駅が遠い。坂が急だ。柵がない。音が響く。灯が暗い。");
        List<OpinionId> opinions = split(call, number, ReplyState.values().length);
        DepartmentId family = office.department(DemoPeople.KATEI);
        for (ReplyState state : ReplyState.values()) {
            OpinionId opinion = opinions.get(state.ordinal());
            office.as(DemoPeople.CLERK);
            beans.getBean(Assigning.class).assign(opinion, rowOf(opinion).version(), family);
            Contributing contributing = beans.getBean(Contributing.class);
            contributing.ask(opinion, department);
            bring(opinion, state, DemoPeople.WRITER_KATEI, DemoPeople.CHIEF_KATEI);
            office.as(DemoPeople.LEAD);
            shared.put(state.code(), opinion);
            parts.put(state.code(), contributing.of(opinion).getFirst());
        }
    }

    private void furnishCases() {
        office.as(DemoPeople.CLERK);
        project = PlanFixtures.element(beans.getBean(PlanReader.class), plans.plan(), PlanFixtures.PROJECT_STATION)
                .id();
        voice = beans.getBean(FollowUpDesk.class).write(project, VOICE);
        for (CallState state : CallState.values()) {
            CallId inbox = beans.getBean(CallAdministration.class)
                    .open(CommentFixtures.newCall(CallKind.STANDING_INBOX, plans.plan()));
            for (int i = 0; i < 3; i++) {
                sortedLetter(inbox);
            }
            CaseDesk desk = beans.getBean(CaseDesk.class);
            List<SubmissionId> letters =
                    desk.of(inbox).stream().map(CaseRow::letter).toList();
            letters.forEach(letter -> desk.take(letter, caseOf(letter).version()));
            letters.forEach(letter -> desk.finish(letter, caseOf(letter).version()));
            desk.reopen(letters.get(0), caseOf(letters.get(0)).version(), REASON);
            desk.isAbout(letters.get(2), caseOf(letters.get(2)).version(), project);
            if (state == CallState.CLOSED) {
                shut(inbox);
            }
            cases.put(state.code(), letters.stream().map(this::caseOf).toList());
        }
    }

    private CaseRow caseOf(SubmissionId letter) {
        return beans.getBean(CaseDesk.class).find(letter).orElseThrow();
    }

    /** The clerk sets the sentence with the name aside and gives the other one to 保育課. */
    OpinionDetails opinionOfSomebodyWhoNamesThemselves() {
        int number = enter(call(CallState.OPEN), NAME + "と申します。遊び場を増やしてください。");
        SubmissionDetails letter = read(call(CallState.OPEN), number);
        beans.getBean(Splitting.class)
                .setAside(letter.id(), letter.version(), free(letter), SetAsideReason.PERSONAL, "");
        OpinionId opinion = split(call(CallState.OPEN), number, 1).getFirst();
        assign(opinion);
        return find(opinion);
    }

    private CallId openCall(String title) {
        LocalDate today = JapanTime.today(beans.getBean(Clock.class));
        office.as(DemoPeople.CLERK);
        return beans.getBean(CallAdministration.class)
                .open(new NewCall(
                        plans.plan(),
                        title,
                        today.minusDays(30),
                        today.minusDays(1),
                        today.plusDays(30),
                        CommentFixtures.CLASSES));
    }

    /** Whole sorted, with a word that is masked. */
    private SubmissionDetails maskedLetter(CallId call) {
        int number = sortedLetter(call);
        SubmissionDetails letter = read(call, number);
        beans.getBean(Splitting.class).redact(letter.id(), letter.version(), "公園", RedactionReason.THIRD_PERSON, "");
        SubmissionDetails masked = read(call, number);
        beans.getBean(Marking.class).give(masked.id(), masked.version(), LetterMark.OFF_TOPIC, "");
        return read(call, number);
    }

    /** Four opinions put together, and two of them kept apart as a step that could be taken back. */
    private void group(CallId call, CallState state) {
        int number = enter(call, "花壇を。花壇を！花壇を。花壇を！");
        List<OpinionId> opinions = split(call, number, 4);
        Grouping grouping = beans.getBean(Grouping.class);
        GroupingUndo step = grouping.keepApart(call, opinions.subList(2, 4));
        grouping.undo(call, step);
        grouping.group(call, opinions.subList(0, 3));
        assign(opinions.getFirst());
        office.as(DemoPeople.CLERK);
        assigned.put(
                state.code(),
                beans.getBean(Assigning.class)
                        .assign(opinions.getLast(), rowOf(opinions.getLast()).version(), department));
        Contributing contributing = beans.getBean(Contributing.class);
        contributing.ask(opinions.getFirst(), office.department(DemoPeople.KATEI));
        asked.put(state.code(), contributing.of(opinions.getFirst()).getFirst());
        groups.put(state.code(), beans.getBean(GroupQueries.class).groups(call).getFirst());
        steps.put(state.code(), grouping.answerOnItsOwn(opinions.get(1)));
    }

    private IntakeId bringFile(CallId call) {
        office.as(DemoPeople.CLERK);
        return beans.getBean(FileIntake.class)
                .bring(call, "form.csv", new ByteArrayInputStream("ご意見\n本を増やして。\n".getBytes(StandardCharsets.UTF_8)));
    }

    /** One that has become a letter, sorted, and one that waits. */
    private void bringMails(CallState state) {
        CallId call = call(state);
        MailId mail = bringMail(call, 1);
        int number = beans.getBean(MailIntake.class)
                .take(call, List.of(mail), null, true)
                .getFirst()
                .number();
        split(call, number, 1).forEach(this::assign);
        office.as(DemoPeople.CLERK);
        enclosures.put(
                state.code(),
                beans.getBean(EnclosureAccess.class)
                        .list(read(call, number).id(), REASON)
                        .getFirst()
                        .id());
        mails.put(state.code(), bringMail(call, 2));
    }

    private MailId bringMail(CallId call, int person) {
        office.as(DemoPeople.CLERK);
        return beans.getBean(MailIntake.class).bring(call, new ByteArrayInputStream(Mails.plain(person, "公園に屋根がほしい。")));
    }

    private void openEnclosure(EnclosureId id) {
        try {
            beans.getBean(EnclosureAccess.class).open(id, REASON).close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private IntakePlan plan() {
        return new IntakePlan(
                "form",
                List.of(new IncomingColumn("ご意見", ColumnMeaning.TEXT)),
                Channel.FORM,
                JapanTime.today(beans.getBean(Clock.class)),
                true,
                true);
    }

    private int enter(CallId call, String text) {
        office.as(DemoPeople.CLERK);
        return beans.getBean(Intake.class).enter(call, letterOf(text));
    }

    private NewSubmission letterOf(String text) {
        return new NewSubmission(
                Channel.MAIL,
                beans.getBean(Clock.class).instant().minus(Duration.ofDays(3)),
                text,
                true,
                NAME,
                ADDRESS,
                CONTACT,
                null);
    }

    private List<OpinionId> split(CallId call, int number, int sentences) {
        office.as(DemoPeople.CLERK);
        List<OpinionId> opinions = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            SubmissionDetails letter = read(call, number);
            opinions.add(beans.getBean(Splitting.class).makeOpinion(letter.id(), letter.version(), free(letter)));
        }
        return opinions;
    }

    /** The first sentence that has gone nowhere yet. */
    private static List<Span> free(SubmissionDetails letter) {
        return letter.segments().stream()
                .filter(Segment::isFree)
                .map(Segment::span)
                .limit(1)
                .toList();
    }

    private int sortedLetter(CallId call) {
        int number = enter(call, "公園の水飲み場を直してほしい。");
        split(call, number, 1).forEach(this::assign);
        return number;
    }

    private void assign(OpinionId opinion) {
        office.as(DemoPeople.CLERK);
        beans.getBean(Assigning.class).assign(opinion, rowOf(opinion).version(), department);
    }

    /** No call is closed while mails, files or cases of it wait; what is refused in a closed one has to be there all the same. */
    private void shut(CallId call) {
        beans.getBean(JdbcClient.class)
                .sql("update comment_call set state = 'CLOSED', closed_at = now(6), closed_by = null where id = :id")
                .param("id", call.toString())
                .update();
    }

    private void bring(OpinionId opinion, ReplyState state) {
        bring(opinion, state, DemoPeople.WRITER_HOIKU, DemoPeople.CHIEF_HOIKU);
    }

    private void bring(OpinionId opinion, ReplyState state, String writer, String chief) {
        office.as(writer);
        if (state == ReplyState.DRAFT) {
            beans.getBean(ReplyWriting.class).save(opinion, version(opinion), REPLY, MARK);
            beans.getBean(ReplyChanges.class).put(opinion, version(opinion), 0, CHANGED);
            return;
        }
        beans.getBean(ReplyChanges.class).put(opinion, version(opinion), 0, CHANGED);
        beans.getBean(ReplyWriting.class).submit(opinion, version(opinion), REPLY, MARK);
        office.as(chief);
        ReplyDecisions decisions = beans.getBean(ReplyDecisions.class);
        if (state == ReplyState.RETURNED) {
            decisions.sendBack(opinion, version(opinion), "年度を確かめてください。");
        }
        if (state == ReplyState.CHECKED || state == ReplyState.APPROVED) {
            decisions.check(opinion, version(opinion));
        }
        if (state == ReplyState.APPROVED) {
            office.as(DemoPeople.LEAD);
            decisions.approve(opinion, version(opinion));
        }
    }

    private long version(OpinionId opinion) {
        return replyVersion(find(opinion));
    }

    private static long replyVersion(OpinionDetails opinion) {
        return Objects.requireNonNull(opinion.reply()).version();
    }

    private OpinionDetails find(OpinionId opinion) {
        return beans.getBean(OpinionQueries.class).find(opinion).orElseThrow();
    }

    private OpinionRow rowOf(OpinionId opinion) {
        return find(opinion).row();
    }

    private SubmissionDetails read(CallId call, int number) {
        return beans.getBean(Inbox.class).letter(call, number, Cut.SENTENCES).orElseThrow();
    }

    private CallSummary summary(CallId call) {
        return beans.getBean(CallQueries.class).find(call).orElseThrow();
    }

    @Override
    public void open(Doors doors) {
        openCalls(doors);
        openLetters(doors);
        openOpinions(doors);
        openCases(doors);
    }

    private void openCases(Doors doors) {
        CaseDesk desk = beans.getBean(CaseDesk.class);
        doors.add(
                Operation.SUBMISSION_READ,
                state -> desk.of(inHand(state).call()),
                state -> desk.pressing(inHand(state).call(), 1),
                state -> desk.find(inHand(state).letter()));
        doors.add(Operation.VOICE_READ, state -> desk.followedOn(project));
        doors.add(
                Operation.OPINION_ASSIGN,
                state -> desk.give(inHand(state).letter(), inHand(state).version(), department),
                state -> desk.take(inHand(state).letter(), inHand(state).version()),
                state -> desk.dueBy(
                        inHand(state).letter(),
                        inHand(state).version(),
                        inHand(state).due()),
                state -> desk.isAbout(inHand(state).letter(), inHand(state).version(), project),
                state -> desk.finish(inHand(state).letter(), inHand(state).version()),
                state -> desk.ledTo(
                        cases.get(state).getLast().letter(),
                        cases.get(state).getLast().version(),
                        voice),
                state -> desk.improve(
                        cases.get(state).getLast().letter(),
                        cases.get(state).getLast().version(),
                        VOICE));
        // In a closed inbox a rule keeps everybody from it.
        doors.addHall(Operation.OPINION_ASSIGN, state -> desk.reopen(done().letter(), done().version(), REASON));
        doors.addHall(
                Operation.OPINION_ASSIGN, state -> desk.departments(), state -> desk.projects(call(CallState.OPEN)));
    }

    private CaseRow done() {
        return cases.get(CallState.OPEN.code()).get(1);
    }

    private CaseRow inHand(String state) {
        return cases.get(state).getFirst();
    }

    private void openCalls(Doors doors) {
        CallQueries queries = beans.getBean(CallQueries.class);
        CallAdministration administration = beans.getBean(CallAdministration.class);
        LocalDate today = JapanTime.today(beans.getBean(Clock.class));
        NewCall wanted = new NewCall(plans.plan(), "新しい意見募集", today, today.plusDays(30), null, CommentFixtures.CLASSES);
        office.as(DemoPeople.CLERK);
        CallSummary running = summary(call(CallState.OPEN));
        Map<String, CallSummary> closable = Map.of(
                CallState.OPEN.code(), summary(readyToClose), CallState.CLOSED.code(), summary(call(CallState.CLOSED)));
        office.nobody();

        doors.add(
                Operation.CALL_READ,
                state -> queries.find(calls.get(state)).orElseThrow(),
                state -> queries.particulars(calls.get(state)),
                state -> queries.procedure(calls.get(state)),
                state -> queries.status(calls.get(state)));
        doors.addHall(Operation.CALL_READ, state -> queries.all());
        doors.add(
                Operation.CALL_OPEN,
                state -> administration.open(wanted),
                state -> administration.change(
                        running.id(), running.version(), CallParticulars.of(CallKind.PUBLIC_COMMENT)),
                state -> administration.keepUntil(running.id(), running.version(), today.plusYears(3)));
        Erasing erasing = beans.getBean(Erasing.class);
        doors.add(
                Operation.CITIZEN_ERASE,
                state -> erasing.preview(calls.get(state)),
                state -> erasing.ask(toErase.getOrDefault(state, calls.get(state))),
                state -> erasing.withdraw(askedToErase.getOrDefault(state, calls.get(state))),
                state -> erasing.agree(askedToErase.getOrDefault(state, calls.get(state))));
        doors.addHall(Operation.CALL_OPEN, state -> administration.plans(), state -> administration.usualClasses());
        doors.add(
                Operation.CALL_CLOSE,
                state -> administration.close(
                        closable.get(state).id(), closable.get(state).version()),
                state -> administration.left(closable.get(state).id()));
    }

    private void openLetters(Doors doors) {
        Inbox inbox = beans.getBean(Inbox.class);
        Intake intake = beans.getBean(Intake.class);
        Splitting splitting = beans.getBean(Splitting.class);
        Marking marking = beans.getBean(Marking.class);
        SenderAccess senders = beans.getBean(SenderAccess.class);
        OpinionDetails described = replies.get(ReplyState.DRAFT.code());

        doors.add(
                Operation.SUBMISSION_READ,
                state -> inbox.letters(calls.get(state), LetterFilter.ALL, 0),
                state -> inbox.next(calls.get(state), LetterFilter.ALL, 0),
                state -> inbox.count(calls.get(state), LetterFilter.INCOMPLETE),
                state -> beans.getBean(WorkList.class).of(calls.get(state)),
                state -> inbox.letter(calls.get(state), letters.get(state).number(), Cut.CLAUSES)
                        .orElseThrow());
        doors.add(
                Operation.SUBMISSION_ENTER,
                state -> intake.enter(calls.get(state), letterOf("図書館に絵本を。")),
                state -> intake.samePerson(
                        letters.get(state).id(), letters.get(state).version(), null),
                state -> beans.getBean(FileIntake.class)
                        .bring(
                                calls.get(state),
                                "form.csv",
                                new ByteArrayInputStream("ご意見\n道。\n".getBytes(StandardCharsets.UTF_8))),
                state -> beans.getBean(FileIntake.class).of(calls.get(state)),
                state -> beans.getBean(FileIntake.class).find(files.get(state)),
                state -> beans.getBean(FileIntake.class).preview(files.get(state), plan()),
                state -> beans.getBean(FileIntake.class).start(files.get(state), 0, plan()),
                state -> beans.getBean(FileIntake.class).discard(discarded.get(state)),
                state -> beans.getBean(FileIntake.class).stop(files.get(state)),
                state -> beans.getBean(MailIntake.class)
                        .bring(calls.get(state), new ByteArrayInputStream(Mails.plain(3, "図書館に絵本を。"))),
                state -> beans.getBean(MailIntake.class).waiting(calls.get(state), null),
                state -> beans.getBean(MailIntake.class).take(calls.get(state), List.of(mails.get(state)), null, true),
                state -> beans.getBean(MailIntake.class).discard(calls.get(state), List.of(mails.get(state))));
        doors.addHall(
                Operation.SUBMISSION_ENTER,
                state -> beans.getBean(FileIntake.class).services(),
                state -> beans.getBean(FileIntake.class).remembered("form", plan().columns()),
                state -> beans.getBean(FileIntake.class).await(files.get(CallState.OPEN.code())));
        doors.add(
                Operation.SUBMISSION_SPLIT,
                state -> splitting.makeOpinion(
                        letters.get(state).id(), letters.get(state).version(), free(letters.get(state))),
                state -> splitting.hide(
                        letters.get(state).id(),
                        letters.get(state).version(),
                        letters.get(state).segments().getLast().span(),
                        "予約"),
                state -> splitting.setAside(
                        letters.get(state).id(),
                        letters.get(state).version(),
                        free(letters.get(state)),
                        SetAsideReason.GREETING,
                        ""),
                state -> splitting.putBack(
                        letters.get(state).id(), letters.get(state).version(), 0),
                state ->
                        marking.give(letters.get(state).id(), letters.get(state).version(), LetterMark.OUT_OF_AREA, ""),
                state -> marking.lift(masked.get(state).id(), masked.get(state).version(), LetterMark.OFF_TOPIC));
        doors.add(
                Operation.OPINION_TELL,
                state -> splitting.redact(
                        letters.get(state).id(), letters.get(state).version(), "ほしい", RedactionReason.ABUSE, ""),
                state -> splitting.lift(
                        masked.get(state).id(),
                        masked.get(state).version(),
                        masked.get(state).redactions().getFirst().begin()),
                state -> splitting.describe(
                        opinionOf(state).id(), opinionOf(state).version(), "水飲み場の修繕", null),
                state -> splitting.describe(
                        opinionOf(state).id(), opinionOf(state).version(), "水飲み場の修繕", null, Set.of()),
                state -> beans.getBean(Consents.class)
                        .set(letters.get(state).id(), letters.get(state).version(), false, REASON));
        doors.addHall(
                Operation.OPINION_TELL,
                state -> splitting.places(described.row().call()),
                state -> splitting.themes(described.row().call()));
        openGroups(doors);
        doors.add(
                Operation.CITIZEN_REVEAL,
                state -> senders.reveal(letters.get(state).id(), REASON),
                state -> beans.getBean(EnclosureAccess.class)
                        .list(letters.get(state).id(), REASON),
                state -> openEnclosure(enclosures.get(state)),
                state -> beans.getBean(InternalBook.class).of(calls.get(state), REASON, Locale.JAPANESE),
                state -> beans.getBean(OriginalSearch.class).find(calls.get(state), "公園", REASON, 0));
    }

    private void openGroups(Doors doors) {
        Grouping grouping = beans.getBean(Grouping.class);
        GroupQueries queries = beans.getBean(GroupQueries.class);
        Map<String, List<OpinionId>> members = new HashMap<>();
        office.as(DemoPeople.CLERK);
        groups.forEach((state, group) -> members.put(state, queries.membersOf(group)));
        office.nobody();

        doors.add(
                Operation.SUBMISSION_READ,
                state -> queries.proposals(calls.get(state)),
                state -> queries.groups(calls.get(state)),
                state -> queries.membersOf(groups.get(state)),
                state -> queries.apart(calls.get(state)),
                state -> queries.numbered(calls.get(state), "1-1"),
                state -> queries.members(
                        calls.get(state),
                        members.get(state),
                        groups.get(state).lead().id()));
        doors.add(
                Operation.SUBMISSION_SPLIT,
                state -> grouping.group(calls.get(state), members.get(state)),
                state -> grouping.takeOut(members.get(state).get(2)),
                state -> grouping.dissolve(groups.get(state).id()),
                state -> grouping.keepApart(
                        calls.get(state), List.of(opinionOf(state).id())),
                state -> grouping.proposeAgain(
                        calls.get(state), List.of(opinionOf(state).id())),
                state -> grouping.lead(members.get(state).get(2)),
                state -> grouping.answerOnItsOwn(members.get(state).get(2)),
                state -> grouping.answerWithGroup(members.get(state).get(1)),
                state -> grouping.undo(calls.get(state), steps.get(state)));
    }

    /** An opinion that came from the letter of the call in that state. */
    private OpinionRow opinionOf(String callState) {
        return letters.get(callState).opinions().getFirst();
    }

    private void openOpinions(Doors doors) {
        Assigning assigning = beans.getBean(Assigning.class);
        OpinionQueries queries = beans.getBean(OpinionQueries.class);
        OpinionLists lists = beans.getBean(OpinionLists.class);
        Contributing contributing = beans.getBean(Contributing.class);
        ReplyWriting writing = beans.getBean(ReplyWriting.class);
        ReplyDecisions decisions = beans.getBean(ReplyDecisions.class);
        ReplyPromises promises = beans.getBean(ReplyPromises.class);
        ReplyChanges changes = beans.getBean(ReplyChanges.class);
        DepartmentId next = office.department(DemoPeople.KATEI);

        doors.add(
                Operation.OPINION_ASSIGN,
                state ->
                        assigning.assign(opinionOf(state).id(), opinionOf(state).version(), next),
                state -> assigning.foresee(calls.get(state), List.of(seen(opinionOf(state))), next),
                state -> assigning.assignAll(calls.get(state), List.of(seen(opinionOf(state))), next),
                state -> assigning.undo(calls.get(state), assigned.get(state)),
                state -> contributing.ask(groups.get(state).lead().id(), office.department(DemoPeople.SEISAKU)),
                state -> contributing.withdraw(
                        asked.get(state).id(), asked.get(state).version()));
        doors.addHall(Operation.OPINION_ASSIGN, state -> assigning.departments());
        doors.add(
                Operation.OPINION_READ,
                state -> queries.find(idOrUnassigned(state)).orElseThrow(),
                state -> beans.getBean(AlikeReplies.class).of(idOrUnassigned(state)),
                state -> beans.getBean(ReplyFields.class).of(idOrUnassigned(state)),
                state -> promises.of(idOrUnassigned(state)),
                state -> changes.of(idOrUnassigned(state)),
                state -> contributing.of(idOrUnassigned(state)),
                state -> queries.find(sharedOrUnassigned(state)).orElseThrow(),
                state -> beans.getBean(AlikeReplies.class).of(sharedOrUnassigned(state)),
                state -> beans.getBean(ReplyFields.class).of(sharedOrUnassigned(state)),
                state -> promises.of(sharedOrUnassigned(state)),
                state -> changes.of(sharedOrUnassigned(state)));
        doors.addHall(
                Operation.OPINION_READ,
                state -> queries.list(call(CallState.OPEN)),
                state -> queries.counts(call(CallState.OPEN)),
                state -> lists.count(call(CallState.OPEN), OpinionFilter.ALL, ""),
                state -> lists.page(call(CallState.OPEN), OpinionFilter.ALL, "", 0, 10),
                state -> lists.choose(call(CallState.OPEN), OpinionFilter.ALL, ""),
                state -> lists.these(call(CallState.OPEN), List.of(unassigned.id())),
                state -> lists.next(call(CallState.OPEN), OpinionFilter.ALL, null),
                state -> lists.choices(call(CallState.OPEN)),
                state -> beans.getBean(CommentSearch.class).kinds(call(CallState.OPEN)),
                state -> beans.getBean(CommentSearch.class)
                        .find(call(CallState.OPEN), "公園", EnumSet.allOf(SearchKind.class), 0));
        doors.add(
                Operation.REPLY_DRAFT,
                state -> writing.save(id(state), seen(state), REPLY, MARK),
                state -> writing.save(id(state), seen(state), new ReplyWords(REPLY, REPLY, MARK)),
                state -> writing.submit(id(state), seen(state), REPLY, MARK),
                state -> writing.submit(id(state), seen(state), new ReplyWords(REPLY, REPLY, MARK)),
                state -> changes.places(id(state)),
                state -> changes.put(id(state), seen(state), 0, CHANGED),
                state -> changes.remove(id(state), seen(state), 0),
                state -> promises.projects(id(state)),
                state -> promises.promise(id(state), seen(state), REPLY, REPLY, project, LocalDate.of(2199, 3, 31)),
                state -> promises.decline(id(state), seen(state), REPLY, REASON),
                state -> contributing.give(
                        parts.get(state).id(), parts.get(state).version(), REPLY),
                state -> contributing.addNothing(
                        parts.get(state).id(), parts.get(state).version()));
        doors.add(
                Operation.PLAN_AMEND,
                state -> changes.amended(
                        opinion(ReplyState.APPROVED).row().id(), replyVersion(opinion(ReplyState.APPROVED)), 0, 1));
        doors.add(Operation.REPLY_CHECK, state -> decisions.check(id(state), seen(state)));
        doors.add(Operation.REPLY_SEND_BACK, state -> decisions.sendBack(id(state), seen(state), "もう一度。"));
        doors.add(Operation.REPLY_APPROVE, state -> decisions.approve(id(state), seen(state)));
    }

    private OpinionId idOrUnassigned(String replyState) {
        return replyState.equals(PermissionCell.NONE) ? unassigned.id() : id(replyState);
    }

    private OpinionId sharedOrUnassigned(String replyState) {
        return replyState.equals(PermissionCell.NONE)
                ? unassigned.id()
                : Objects.requireNonNull(shared.get(replyState));
    }

    private static SeenOpinion seen(OpinionRow row) {
        return new SeenOpinion(row.id(), row.version());
    }

    private OpinionId id(String replyState) {
        return replies.get(replyState).row().id();
    }

    private long seen(String replyState) {
        return replyVersion(replies.get(replyState));
    }
}
