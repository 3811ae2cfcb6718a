/** What came back from citizens, as a page of the plan and on the pages of its elements. */
@NullMarked
package jp.hagukumi.plan.followup.ui;

import org.jspecify.annotations.NullMarked;
