/** The files of a report on its page. */
@NullMarked
package jp.hagukumi.progress.attachment.ui;

import org.jspecify.annotations.NullMarked;
