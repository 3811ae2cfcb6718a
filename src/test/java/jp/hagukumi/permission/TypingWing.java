package jp.hagukumi.permission;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Role;
import jp.hagukumi.account.SignedIn;
import jp.hagukumi.comment.CallAdministration;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CallState;
import jp.hagukumi.comment.Channel;
import jp.hagukumi.comment.CommentFixtures;
import jp.hagukumi.comment.Cut;
import jp.hagukumi.comment.DraftDetails;
import jp.hagukumi.comment.DraftWords;
import jp.hagukumi.comment.Inbox;
import jp.hagukumi.comment.NewCall;
import jp.hagukumi.comment.ScanAccess;
import jp.hagukumi.comment.SubmissionId;
import jp.hagukumi.comment.Typing;
import jp.hagukumi.comment.scan.ScanFiles;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.test.Office;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A call that is open and one that is closed, with letters being typed by every clerk and one that has its scan. */
final class TypingWing implements Doors.Wing {

    private static final String REASON = "字を確かめるため。";
    private static final byte[] SHEET = ScanFiles.png(20, 30);

    private final BeanFactory beans;
    private final Office office;
    private final PlanWing plans;
    private final Map<String, CallId> calls = new HashMap<>();
    private final Map<String, SubmissionId> letters = new HashMap<>();

    /** By state and who types. */
    private final Map<String, DraftDetails> drafts = new HashMap<>();

    TypingWing(BeanFactory beans, Office office, PlanWing plans) {
        this.beans = beans;
        this.office = office;
        this.plans = plans;
    }

    @Override
    public void furnish() {
        for (CallState state : CallState.values()) {
            CallId call = openCall();
            calls.put(state.code(), call);
            for (String clerk : List.of(
                    DemoPeople.CLERK,
                    PermissionPeople.login(Role.CLERK.code(), PermissionCell.OWN),
                    PermissionPeople.login(Role.CLERK.code(), PermissionCell.OTHER))) {
                office.as(clerk);
                drafts.put(state.code() + clerk, scanned(call));
            }
            DraftDetails finished = scanned(call);
            int number = typing().finish(finished.id(), finished.version(), words(), false);
            office.as(DemoPeople.CLERK);
            letters.put(
                    state.code(),
                    beans.getBean(Inbox.class)
                            .letter(call, number, Cut.SENTENCES)
                            .orElseThrow()
                            .id());
        }
        // No call is closed while somebody types; what is refused in a closed one has to be there all the same.
        beans.getBean(JdbcClient.class)
                .sql("update comment_call set state = 'CLOSED', closed_at = now(6), closed_by = null where id = :id")
                .param("id", calls.get(CallState.CLOSED.code()).toString())
                .update();
        office.nobody();
    }

    private CallId openCall() {
        LocalDate today = JapanTime.today(beans.getBean(Clock.class));
        office.as(DemoPeople.CLERK);
        return beans.getBean(CallAdministration.class)
                .open(new NewCall(
                        plans.plan(),
                        "入力する意見募集",
                        today.minusDays(30),
                        today.minusDays(1),
                        null,
                        CommentFixtures.CLASSES));
    }

    private DraftDetails scanned(CallId call) {
        return typing().find(typing().bring(call, null, "k1.png", new ByteArrayInputStream(SHEET)));
    }

    private static DraftWords words() {
        return new DraftWords(
                Channel.FAX,
                LocalDate.of(2025, 1, 9),
                LocalTime.NOON,
                "検体0001",
                "",
                "",
                null,
                true,
                "図書館に絵本を。",
                "図書館に絵本を。");
    }

    private Typing typing() {
        return beans.getBean(Typing.class);
    }

    /** What whoever acts is typing; of those who may type nothing, somebody else's. */
    private DraftDetails draft(String state) {
        String login =
                beans.getBean(CurrentAccount.class).find().map(SignedIn::login).orElse("");
        return drafts.getOrDefault(state + login, drafts.get(state + DemoPeople.CLERK));
    }

    @Override
    public void open(Doors doors) {
        Typing typing = typing();
        ScanAccess scans = beans.getBean(ScanAccess.class);
        doors.add(
                Operation.SUBMISSION_ENTER,
                state -> typing.mine(calls.get(state)),
                state -> typing.others(calls.get(state)),
                state -> typing.begin(calls.get(state), words()),
                state -> typing.bring(calls.get(state), null, "k1.png", new ByteArrayInputStream(SHEET)),
                state -> typing.find(draft(state).id()),
                state -> typing.save(draft(state).id(), draft(state).version(), words()),
                state -> typing.compare(draft(state).id(), draft(state).version(), words()),
                state -> typing.finish(draft(state).id(), draft(state).version(), words(), false),
                state -> typing.discard(draft(state).id()),
                state -> typing.page(draft(state).id(), 0, 100, 0),
                state -> typing.file(draft(state).id()));
        doors.add(Operation.SUBMISSION_READ, state -> scans.of(letters.get(state)));
        doors.add(
                Operation.CITIZEN_REVEAL,
                state -> scans.page(letters.get(state), REASON, 0, 100, 0),
                state -> scans.file(letters.get(state), REASON));
    }
}
