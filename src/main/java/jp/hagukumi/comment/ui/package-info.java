/** The screens of the inbox: calls, letters being split, opinions and their replies. */
@NullMarked
package jp.hagukumi.comment.ui;

import org.jspecify.annotations.NullMarked;
