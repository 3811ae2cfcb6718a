package jp.hagukumi.plan;

import org.jspecify.annotations.Nullable;

/** An element that is stored already, as far as its place in the tree goes. */
record StoredNode(
        ElementId id,
        String key,
        @Nullable String parentKey,
        String sortPath,
        String level,
        String code,
        String title) {}
