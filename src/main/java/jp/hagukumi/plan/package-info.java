/**
 * The plan of a municipality: its own levels, its tree of goals, measures and projects, and the workbook that brings it
 * in.
 */
@ApplicationModule(allowedDependencies = {"account"})
@NullMarked
package jp.hagukumi.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
