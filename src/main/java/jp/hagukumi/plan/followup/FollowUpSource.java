package jp.hagukumi.plan.followup;

import java.io.Serializable;

/**
 * From where something came that is followed on a project.
 *
 * @param name such as the call for comments and the number of the opinion that it answered
 * @param path to its page, empty for who may not read it
 */
public record FollowUpSource(String name, String path) implements Serializable {}
