package jp.hagukumi.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.FileIntake;
import jp.hagukumi.shared.JapanTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A file of a form service that waits to be taken in: one of its rows is late, one came twice, one cannot be taken. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
@Order(41)
class DemoIncomingFile implements DemoData {

    private static final Charset CP932 = Charset.forName("windows-31j");

    private final DemoAccounts accounts;
    private final CallQueries calls;
    private final FileIntake intake;
    private final Clock clock;

    DemoIncomingFile(DemoAccounts accounts, CallQueries calls, FileIntake intake, Clock clock) {
        this.accounts = accounts;
        this.calls = calls;
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public void create() {
        accounts.actAs(DemoPeople.CLERK);
        List<CallSummary> open = calls.all();
        if (!open.isEmpty()) {
            intake.bring(open.getFirst().id(), "意見フォーム回答一覧.csv", new ByteArrayInputStream(file()));
        }
    }

    private byte[] file() {
        LocalDate lastDay = JapanTime.today(clock).minusDays(3);
        return String.join(
                        "\r\n",
                        "受付番号,受付日時,氏名,住所,メールアドレス,提出者区分,該当ページ,ご意見,計画案を知ったきっかけ",
                        "F-0101," + lastDay.minusDays(9)
                                + " 20:15,見本 五月,見本市見本町5-6,mihon-5@example.jp,市内在住,34,\"一時預かりの予約を、電話でなくスマートフォンからできるようにしてください。\r\n当日の空きも見られると助かります。\",広報紙",
                        "F-0102," + lastDay.minusDays(2)
                                + " 8:02,見本 六花,見本市例示町1-1,mihon-6@example.jp,市内在勤,,こどもの意見を聞く場を、中学生や高校生にも広げてほしいです。,市のホームページ",
                        "F-0103," + lastDay.minusDays(2)
                                + " 8:03,見本 六花,見本市例示町1-1,mihon-6@example.jp,市内在勤,,こどもの意見を聞く場を、中学生や高校生にも広げてほしいです。,市のホームページ",
                        "F-0104," + lastDay.plusDays(1) + " 0:10,例示 七海,,,市内在住,12,産後ケアを自宅でも受けられるようにしてください。,",
                        "F-0105,先週の土曜,例示 八重,見本市例示町2-2,mihon-8@example.jp,市内在住,,通学路の見守りを増やしてほしい。,",
                        "")
                .getBytes(CP932);
    }
}
