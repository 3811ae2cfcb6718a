/** Screens of the digests. */
@NullMarked
package jp.hagukumi.digest.ui;

import org.jspecify.annotations.NullMarked;
