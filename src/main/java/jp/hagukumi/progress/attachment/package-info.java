/** Files that a section adds to its report: what they may be, who reads them, and what became of those taken off. */
@NullMarked
package jp.hagukumi.progress.attachment;

import org.jspecify.annotations.NullMarked;
