/** Finding words in what citizens wrote and in what the office replied: the reading of a search and the index. */
@NullMarked
package jp.hagukumi.comment.search;

import org.jspecify.annotations.NullMarked;
