package jp.hagukumi.progress.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the lead wants the reports of a plan to be checked; it holds for all its rounds from then on. */
@Service
@Transactional(readOnly = true)
@May(Operation.ROUND_OPEN)
public class CheckSettings {

    private final StoredSettings stored;
    private final PlanChecks checks;
    private final Permissions permissions;
    private final Trail trail;

    CheckSettings(StoredSettings stored, PlanChecks checks, Permissions permissions, Trail trail) {
        this.stored = stored;
        this.checks = checks;
        this.permissions = permissions;
        this.trail = trail;
    }

    /** One for each rule, in their order. */
    public List<CheckSetting> of(PlanId plan) {
        Map<CheckRule, CheckSetting> all = checks.of(plan);
        return Arrays.stream(CheckRule.values())
                .map(rule -> all.getOrDefault(rule, rule.usual()))
                .toList();
    }

    /**
     * Sets one rule; what was handed in and accepted is not judged anew.
     *
     * @param seen how the rule was set before the person's eyes; refused with {@link StaleVersion} when it is set
     *     otherwise by now
     */
    @Transactional
    public void say(PlanId plan, CheckSetting seen, CheckSetting setting) {
        permissions.require(Operation.ROUND_OPEN, null, Permissions.NO_STATE, plan);
        if (!seen.equals(checks.of(plan).get(setting.rule()))) {
            throw new StaleVersion();
        }
        stored.save(new StoredSetting(plan, setting));
        trail.done(Operation.ROUND_OPEN, plan, setting.rule() + " " + setting.severity() + " " + setting.threshold());
    }
}
