package jp.hagukumi.plan.register;

import java.util.List;
import java.util.Objects;
import jp.hagukumi.plan.TermId;
import jp.hagukumi.plan.indicator.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * A survey, consultation or evaluation that a plan rests on (根拠), children's own voices among them.
 *
 * @param kind a word of the plan's axis for kinds of evidence
 * @param heldOn when it was held, as the plan says it: a date, a month, "10月中旬"; empty when it is not known
 * @param target who was asked
 * @param answers the number of answers, null when it is not known
 * @param result what came out, with line breaks
 * @param indicators the indicators that rest on it; empty in what was kept before it was asked
 */
public record EvidenceSaid(
        int place,
        TermId kind,
        String title,
        String heldOn,
        String target,
        @Nullable Integer answers,
        String result,
        List<IndicatorId> indicators)
        implements Said {

    public EvidenceSaid {
        indicators = List.copyOf(Objects.requireNonNullElse(indicators, List.of()));
    }

    @Override
    public EvidenceSaid at(int newPlace) {
        return new EvidenceSaid(newPlace, kind, title, heldOn, target, answers, result, indicators);
    }

    /** The same with other indicators that rest on it. */
    public EvidenceSaid with(List<IndicatorId> named) {
        return new EvidenceSaid(place, kind, title, heldOn, target, answers, result, named);
    }
}
