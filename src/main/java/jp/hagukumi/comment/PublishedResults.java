package jp.hagukumi.comment;

/** Which calls' results are published; whoever keeps editions tells. */
public interface PublishedResults {

    boolean isPublished(CallId call);
}
