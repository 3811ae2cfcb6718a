/** Files that form services give out: how they are read, and which of their columns is what of a letter. */
@NullMarked
package jp.hagukumi.comment.intake;

import org.jspecify.annotations.NullMarked;
