package jp.hagukumi.plan;

import java.io.Serializable;

/** A direction that a project can take from here (拡充, 維持 …), by the plan's own list. */
public record DirectionView(String code, String label) implements Serializable {}
