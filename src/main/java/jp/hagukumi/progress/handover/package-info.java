/** What somebody who is new in the post has to know, made from the data: tasks, people, last year, words. */
@NullMarked
package jp.hagukumi.progress.handover;

import org.jspecify.annotations.NullMarked;
