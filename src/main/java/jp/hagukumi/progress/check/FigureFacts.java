package jp.hagukumi.progress.check;

import java.math.BigDecimal;
import java.util.Optional;
import jp.hagukumi.plan.indicator.Achievement;
import jp.hagukumi.plan.indicator.Achievements;
import jp.hagukumi.plan.indicator.ActualContent;
import jp.hagukumi.plan.indicator.ActualRecord;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.plan.indicator.PlanValue;
import jp.hagukumi.plan.indicator.SeriesContent;
import jp.hagukumi.progress.AskedValue;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.progress.check.FigureFact.Standing;

/** What an indicator says of one year; a year without a value says nothing. */
final class FigureFacts {

    private FigureFacts() {}

    static Optional<FigureFact> of(AskedValue asked, ReportText text) {
        IndicatorRecord indicator = asked.indicator();
        SeriesContent series = asked.series();
        return now(asked, text).map(value -> {
            Achievement achievement = Achievements.of(indicator.content(), series, asked.year(), value);
            return new FigureFact(
                    asked.code(),
                    (indicator.content().name() + " " + series.name()).strip(),
                    value.text() + (value.isWords() ? "" : indicator.content().unit()),
                    achievement.percent(),
                    standing(achievement),
                    value.number().orElse(null),
                    said(indicator.actual(series, asked.year().previous()).map(ActualRecord::content))
                            .flatMap(PlanValue::number)
                            .<BigDecimal>map(number -> number)
                            .orElse(null));
        });
    }

    private static Optional<PlanValue> now(AskedValue asked, ReportText text) {
        return said(
                asked.proposed(text.get(asked.code())).or(() -> asked.entered().map(ActualRecord::content)));
    }

    private static Optional<PlanValue> said(Optional<ActualContent> content) {
        return content.map(ActualContent::value).filter(value -> !value.isNone());
    }

    private static Standing standing(Achievement achievement) {
        Achievement.Judgement judgement = achievement.judgement();
        if (judgement == null) {
            return Standing.OPEN;
        }
        return switch (judgement) {
            case MET, BETTER, KEPT -> Standing.GOOD;
            case NOT_MET, WORSE, NOT_KEPT -> Standing.BAD;
            case SAME, CHANGED -> Standing.OPEN;
        };
    }
}
