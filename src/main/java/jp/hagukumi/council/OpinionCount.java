package jp.hagukumi.council;

import java.util.UUID;

/** How many opinions a pack has, and how many of them are answered. */
record OpinionCount(UUID pack, long given, long answered) {}
