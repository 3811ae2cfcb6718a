package jp.hagukumi.plan;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody means who drops an element beside another. Between two rows of a tree there are often several places;
 * the one is meant at which an element of that level can stand.
 *
 * @param parent below which it is to stand, null at the top
 * @param before the element before which it is to stand, null behind all others
 */
record DropAim(@Nullable ElementId parent, @Nullable ElementId before) {

    /** Where the elements of a plan stand. */
    interface Tree {

        /** The rank of its level from the top, 0 first. */
        int level(ElementId id);

        @Nullable
        ElementId parent(ElementId id);

        /** What stands directly below, in its order. */
        List<ElementId> children(@Nullable ElementId parent);
    }

    /** @param open whether what stands below an element shows */
    static DropAim of(Tree tree, ElementId moved, ElementId target, DropSide side, Predicate<ElementId> open) {
        int own = tree.level(moved);
        if (side == DropSide.ON) {
            return new DropAim(target, null);
        }
        if (own > tree.level(target)) {
            return side == DropSide.BELOW
                    ? below(tree, moved, target, open.test(target))
                    : behindTheRowBefore(tree, moved, target, open);
        }
        ElementId beside = target;
        for (ElementId above = tree.parent(target);
                above != null && own <= tree.level(above);
                above = tree.parent(above)) {
            beside = above;
        }
        return side == DropSide.ABOVE
                ? new DropAim(tree.parent(beside), beside)
                : new DropAim(tree.parent(beside), behind(tree, moved, beside));
    }

    private static DropAim below(Tree tree, ElementId moved, ElementId target, boolean open) {
        return new DropAim(target, open ? first(others(tree, moved, target)) : null);
    }

    /** Last below the deepest element that shows above the target and is of a higher level. */
    private static DropAim behindTheRowBefore(Tree tree, ElementId moved, ElementId target, Predicate<ElementId> open) {
        int own = tree.level(moved);
        ElementId parent = tree.parent(target);
        List<ElementId> siblings = others(tree, moved, parent);
        int at = siblings.indexOf(target);
        if (at <= 0 || tree.level(siblings.get(at - 1)) >= own) {
            return new DropAim(parent, target);
        }
        ElementId above = siblings.get(at - 1);
        List<ElementId> below = others(tree, moved, above);
        while (open.test(above) && !below.isEmpty() && tree.level(below.getLast()) < own) {
            above = below.getLast();
            below = others(tree, moved, above);
        }
        return new DropAim(above, null);
    }

    private static @Nullable ElementId behind(Tree tree, ElementId moved, ElementId beside) {
        List<ElementId> siblings = others(tree, moved, tree.parent(beside));
        int at = siblings.indexOf(beside);
        return at + 1 < siblings.size() ? siblings.get(at + 1) : null;
    }

    private static List<ElementId> others(Tree tree, ElementId moved, @Nullable ElementId parent) {
        return tree.children(parent).stream()
                .filter(other -> !Objects.equals(other, moved))
                .toList();
    }

    private static @Nullable ElementId first(List<ElementId> ids) {
        return ids.isEmpty() ? null : ids.getFirst();
    }
}
