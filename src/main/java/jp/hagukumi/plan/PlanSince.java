package jp.hagukumi.plan;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a plan said when its workbook was written, as far as it says something else now.
 *
 * @param plan null when it says the same about itself
 * @param elements by row key; nothing for those that were not there
 */
record PlanSince(WorkbookBase base, @Nullable PlanHeader plan, Map<String, Optional<PlanChanges.Said>> elements) {}
