package jp.hagukumi.plan;

/**
 * That a project has no yearly report of its own.
 *
 * @param by the project of another plan whose report serves it
 */
public record ServedSaid(ElementId element, ElementId by) {}
