package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells the rows of a tree apart; an element may stand in it more than once.
 *
 * @param within what an element is listed under besides its own place, or what a heading stands for; null at the own
 *     place of an element
 * @param element null for a heading
 */
public record TreeKey(@Nullable UUID within, @Nullable ElementId element) implements Serializable {

    static TreeKey at(ElementId own) {
        return new TreeKey(null, own);
    }

    static TreeKey heading(UUID of) {
        return new TreeKey(of, null);
    }

    static TreeKey listed(UUID under, ElementId element) {
        return new TreeKey(under, element);
    }
}
