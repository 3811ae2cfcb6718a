/**
 * The inbox of public comments: calls, submissions with their untouchable words, the opinions cut from them and the
 * replies given. Names and addresses of citizens lie apart, sealed, and are opened one by one for a reason.
 */
@ApplicationModule(allowedDependencies = {"plan", "plan :: followup", "account"})
@NullMarked
package jp.hagukumi.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
