/**
 * What a plan said before, set beside what it says: two dates compared (新旧対照表), corrections of what was printed wrongly
 * (正誤表), and the history of one thing. Every kind of thing that a plan is made of takes part by a
 * {@link jp.hagukumi.plan.history.ComparedThing} of its own.
 */
@NamedInterface("history")
@NullMarked
package jp.hagukumi.plan.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
