package jp.hagukumi.publication;

import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.PublishedResults;
import org.springframework.stereotype.Component;

/** A result is published from its first edition on. */
@Component
class ResultShelf implements PublishedResults {

    private final Editions editions;

    ResultShelf(Editions editions) {
        this.editions = editions;
    }

    @Override
    public boolean isPublished(CallId call) {
        return editions.lastNumber(call) > 0;
    }

    @Override
    public boolean says(CallId call, String wordsPrint) {
        return editions.says(call, wordsPrint);
    }
}
