package jp.hagukumi.comment;

/** Which results everybody can read; whoever publishes them knows it. */
public interface PublishedResults {

    boolean isPublished(CallId call);

    /**
     * Whether the last published result of a call tells exactly these words of its opinions.
     *
     * @param wordsPrint as {@link CallResult#wordsPrint} makes it
     */
    boolean says(CallId call, String wordsPrint);
}
