/** The screens of charts. */
@NullMarked
package jp.hagukumi.insight.ui;

import org.jspecify.annotations.NullMarked;
