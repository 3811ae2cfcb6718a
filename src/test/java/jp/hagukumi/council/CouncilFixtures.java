package jp.hagukumi.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.progress.CampaignId;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.progress.RoundTerm;
import jp.hagukumi.shared.FiscalYear;

/** Packs and opinions of made-up content, only through the transitions that everybody uses. */
final class CouncilFixtures {

    static final LocalDate TODAY = LocalDate.of(2026, 8, 7);
    static final LocalDate UNTIL = LocalDate.of(2026, 8, 14);
    static final Instant NOON = Instant.parse("2026-08-07T03:00:00Z");
    static final PersonId LEAD = PersonId.next();
    static final PersonId MEMBER = PersonId.next();
    static final ElementId GOAL = ElementId.next();
    static final ElementId PROJECT = ElementId.next();
    static final RoundSummary ROUND = new RoundSummary(
            RoundId.next(),
            0,
            CampaignId.next(),
            PlanId.next(),
            "子ども・子育て支援総合計画",
            RoundTerm.of(new FiscalYear(2025)),
            TODAY,
            TODAY,
            TODAY);

    private CouncilFixtures() {}

    static Pack prepared() {
        return new Pack(ROUND, MeetingId.next(), "令和7年度 点検・評価の資料", UNTIL, TODAY);
    }

    static Pack handedOver() {
        Pack pack = prepared();
        pack.handOver(content(), TODAY, LEAD, NOON);
        return pack;
    }

    static FrozenContent content() {
        return new FrozenContent(List.of(mark("A"), mark("B")), List.of(goal("")), List.of(item("延べ3,412件")));
    }

    static PackMark mark(String mark) {
        return new PackMark(mark, "計画どおり", false, true);
    }

    static PackGoal goal(String words) {
        return new PackGoal(GOAL, "1", "子育てを支援する地域づくり", words);
    }

    static PackItem item(String result) {
        return new PackItem(
                ReportId.next(),
                PROJECT,
                GOAL,
                "",
                "1-02",
                "子育て支援総合窓口",
                DepartmentId.next(),
                "子ども家庭課",
                "A",
                "計画どおり",
                result,
                "",
                "担い手が足りない",
                "研修を増やす",
                "継続",
                "相談が増えました。",
                NOON);
    }

    static CouncilOpinion opinion() {
        return new CouncilOpinion(handedOver(), PROJECT, OpinionKind.QUESTION, "待っている人数は。", MEMBER, NOON);
    }
}
