package jp.hagukumi.plan.indicator;

/** How a value is held against what the plan aims at. Plans of the same city use several of them side by side. */
public enum AchievementRule {
    /** The more the better: value ÷ target (増加型の比率). */
    INCREASE,
    /** The less the better: target ÷ value (減少型の比率). */
    DECREASE,
    /** How much of the way from the baseline to the target is done (到達度); negative when it became worse. */
    REACH,
    /** Stays within a tolerance of the baseline (維持型). */
    MAINTAIN,
    /** The plan names only the direction (割合の増加, ↑): better, same or worse than the baseline. */
    DIRECTION,
    /** Done or not done (実施・未実施). */
    DONE
}
