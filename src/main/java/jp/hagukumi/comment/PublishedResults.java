package jp.hagukumi.comment;

/** Which results everybody can read; whoever publishes them knows it. */
public interface PublishedResults {

    boolean isPublished(CallId call);
}
