/**
 * What leaves the office: editions, frozen and hashed when they are published, corrected only by a further edition. A
 * published page is made here as plain HTML that needs neither server nor script.
 */
@ApplicationModule(
        allowedDependencies = {"progress", "progress::assessment", "plan", "council", "insight", "comment", "account"})
@NullMarked
package jp.hagukumi.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
