/** Screens for accounts, departments and the audit trail. */
@NullMarked
package jp.hagukumi.account.ui;

import org.jspecify.annotations.NullMarked;
