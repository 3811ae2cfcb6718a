/**
 * Workbooks (.xlsx) as every module takes them in: what may be opened at all, how cells are read, how sheets are laid
 * out. Knows no feature.
 */
@NullMarked
package jp.hagukumi.workbook;

import org.jspecify.annotations.NullMarked;
