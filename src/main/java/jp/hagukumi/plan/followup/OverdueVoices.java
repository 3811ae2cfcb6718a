package jp.hagukumi.plan.followup;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.WaitingWork;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Voices whose year has gone by without an accepted answer. Their sections are still asked, by way of the reports; but from
 * now on they wait for whoever may settle them too.
 */
@Component
@Order(25)
@Transactional(readOnly = true)
class OverdueVoices implements WaitingWork {

    private static final String KEY = "plan.waiting.voice";

    private final FollowUps followUps;
    private final PlanReader plans;
    private final Permissions permissions;
    private final Clock clock;

    OverdueVoices(FollowUps followUps, PlanReader plans, Permissions permissions, Clock clock) {
        this.followUps = followUps;
        this.plans = plans;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waiting() {
        List<FollowUp> overdue = permissions.allows(Operation.VOICE_WRITE)
                ? followUps.overdue(FiscalYear.of(JapanTime.today(clock)))
                : List.of();
        return overdue.isEmpty()
                ? List.of()
                : List.of(new Waiting(
                        KEY,
                        overdue.size(),
                        items(overdue.stream().limit(Waiting.ITEMS_MAX).toList()),
                        overdue.stream().map(FollowUp::plan).distinct().count() == 1
                                ? FollowUpLinks.voices(overdue.getFirst().plan())
                                : PlanLinks.plans()));
    }

    private List<Item> items(List<FollowUp> shown) {
        Map<ElementId, String> elements =
                plans.elements(shown.stream().map(FollowUp::element).distinct().toList()).stream()
                        .collect(Collectors.toMap(ElementRow::id, ElementRow::codeAndTitle, (one, again) -> one));
        Map<PlanId, PlanSummary> titles =
                plans.plans().stream().collect(Collectors.toMap(PlanSummary::id, Function.identity()));
        return shown.stream().map(voice -> item(voice, elements, titles)).toList();
    }

    private static Item item(FollowUp voice, Map<ElementId, String> elements, Map<PlanId, PlanSummary> titles) {
        FollowUpContent content = voice.content();
        PlanSummary plan = titles.get(voice.plan());
        FiscalYear due = content.due();
        return new Item(
                elements.getOrDefault(voice.element(), "—"),
                plan == null ? "" : plan.title(),
                content.text(),
                due == null ? null : due.lastDay(),
                voice.state().nameKey(),
                FollowUpLinks.voices(voice.plan()));
    }
}
