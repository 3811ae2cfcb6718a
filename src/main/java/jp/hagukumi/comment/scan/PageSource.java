package jp.hagukumi.comment.scan;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;

/** An opened file of one kind. */
interface PageSource extends Closeable {

    int count();

    /**
     * Draws a page.
     *
     * @param page from 0
     * @param side about how many dots its longer side shall have; the picture may be larger, never much
     */
    BufferedImage draw(int page, int side) throws IOException;
}
