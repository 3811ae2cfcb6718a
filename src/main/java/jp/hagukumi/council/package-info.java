/**
 * The citizens' statutory council, of which there is one: the lead hands over a frozen pack of what was accepted, members read it and give opinions, the
 * lead answers. Members never see anything but the frozen copy.
 */
@ApplicationModule(allowedDependencies = {"progress", "progress::assessment", "plan", "insight", "account"})
@NullMarked
package jp.hagukumi.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
