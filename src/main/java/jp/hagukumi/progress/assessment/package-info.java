/**
 * What the office says of a measure, a goal and the plan as a whole in a review (施策・基本目標・計画全体の評価): typed by people
 * beside the marks of the projects below, never computed from them.
 */
@NamedInterface("assessment")
@NullMarked
package jp.hagukumi.progress.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
