package jp.hagukumi.publication;

import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.PublishedResults;
import org.springframework.stereotype.Component;

/** Tells of which calls there is an edition of the result. */
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
}
