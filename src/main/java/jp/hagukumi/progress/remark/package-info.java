/**
 * What people say to one another about a report: remarks on a field or on the whole, and marks that wait until somebody
 * has seen to them. Nothing of it is part of the report, so that it may be said in every state.
 */
@NullMarked
package jp.hagukumi.progress.remark;

import org.jspecify.annotations.NullMarked;
