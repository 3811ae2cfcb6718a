/**
 * The reports of a section as a workbook (docs/report-workbook.md): how it leaves, and how what came back in it is
 * compared with what the portal says by now.
 */
@NullMarked
package jp.hagukumi.progress.workbook;

import org.jspecify.annotations.NullMarked;
