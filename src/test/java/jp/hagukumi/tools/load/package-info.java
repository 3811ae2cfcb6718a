/**
 * People without a browser: a client that speaks what a page and the portal say to one another, so that hundreds of them
 * fit into one process. It keeps the page as the portal describes it, and answers as the browser's own client does.
 */
@NullMarked
package jp.hagukumi.tools.load;

import org.jspecify.annotations.NullMarked;
