/** The pieces that all screens are made of: formats, marks, dialogs, charts. Knows no feature. */
@NullMarked
package jp.hagukumi.uikit;

import org.jspecify.annotations.NullMarked;
