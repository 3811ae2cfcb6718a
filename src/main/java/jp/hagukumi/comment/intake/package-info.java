/**
 * What letters come in: files that form services give out, with which of their columns is what of a letter, and mails.
 */
@NullMarked
package jp.hagukumi.comment.intake;

import org.jspecify.annotations.NullMarked;
