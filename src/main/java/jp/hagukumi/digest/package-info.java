/** One mail per person and working day that says what waits for them; without a mail server, a list to copy. */
@ApplicationModule(allowedDependencies = {"account"})
@NullMarked
package jp.hagukumi.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
