/** The page for whoever is new in the post. */
@NullMarked
package jp.hagukumi.progress.handover.ui;

import org.jspecify.annotations.NullMarked;
