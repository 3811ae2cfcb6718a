/** Pages of scanned letters: what a file is, whether it is whole and within bounds, and pictures of its pages. */
@NullMarked
package jp.hagukumi.comment.scan;

import org.jspecify.annotations.NullMarked;
