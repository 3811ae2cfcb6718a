/** How a section's workbook is offered, shown against the portal, and taken. */
@NullMarked
package jp.hagukumi.progress.workbook.ui;

import org.jspecify.annotations.NullMarked;
