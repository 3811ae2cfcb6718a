/** Measuring, long trials and pictures, started by {@code ./portal}, and the real servers that tests start themselves. */
@NullMarked
package jp.hagukumi.tools;

import org.jspecify.annotations.NullMarked;
