/** Who may do what: people, departments, dated assignments, sign-in, the permission table and the audit trail. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package jp.hagukumi.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
