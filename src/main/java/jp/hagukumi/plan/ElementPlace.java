package jp.hagukumi.plan;

import org.jspecify.annotations.Nullable;

/** Where an element stands: below whom (null: at the top), and its place in tree order. */
record ElementPlace(@Nullable ElementId parent, String sortPath) {}
