package jp.hagukumi.plan.followup;

import java.util.Collection;
import java.util.Map;

/** Told by modules that bring something that is followed: from where it came. What somebody wrote down has no source. */
public interface FollowUpSources {

    /** Those of the given ones that the module brought. */
    Map<FollowUpId, FollowUpSource> of(Collection<FollowUpId> followed);
}
