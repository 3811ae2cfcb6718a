/** Where the lead says how the reports of a plan are checked. */
@NullMarked
package jp.hagukumi.progress.check.ui;

import org.jspecify.annotations.NullMarked;
