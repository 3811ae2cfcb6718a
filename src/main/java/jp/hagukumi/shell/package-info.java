/** The frame around all modules: start, database, sign-in, layout, errors. Imported by nobody. */
@ApplicationModule(allowedDependencies = {"account"})
@NullMarked
package jp.hagukumi.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
