/** Which texts are near copies of one another: nothing of it leaves the memory, and nothing is asked of anyone outside. */
@NullMarked
package jp.hagukumi.comment.similar;

import org.jspecify.annotations.NullMarked;
