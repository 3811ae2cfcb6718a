/**
 * The yearly review of a plan (点検・評価): sections report on their projects, their chiefs confirm, the lead accepts. Other
 * modules read what was accepted from {@link jp.hagukumi.progress.ProgressReader}.
 */
@ApplicationModule(
        allowedDependencies = {"plan", "plan :: indicator", "plan :: indicator-ui", "plan :: followup", "account"})
@NullMarked
package jp.hagukumi.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
