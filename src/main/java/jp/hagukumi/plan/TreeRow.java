package jp.hagukumi.plan;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A row of a tree on the screen.
 *
 * @param depth how many rows stand above it
 * @param below how many rows stand directly below it when it is expanded
 * @param heading the text of a heading, empty for an element
 * @param element what stands there; null for a heading, for a branch that is only named to be expanded, and for an
 *     element that has gone since the tree was opened
 */
public record TreeRow(
        TreeKey key,
        int depth,
        int below,
        String heading,
        @Nullable ElementRow element) implements Serializable {}
