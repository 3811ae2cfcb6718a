/** Read models for charts: what a review shows when its reports are counted. Changes nothing. */
@ApplicationModule(allowedDependencies = {"progress", "plan", "account"})
@NullMarked
package jp.hagukumi.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
