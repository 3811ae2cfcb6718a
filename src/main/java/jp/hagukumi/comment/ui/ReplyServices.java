package jp.hagukumi.comment.ui;

import jp.hagukumi.comment.AlikeReplies;
import jp.hagukumi.comment.OpinionQueries;
import jp.hagukumi.comment.ReplyChanges;
import jp.hagukumi.comment.ReplyDecisions;
import jp.hagukumi.comment.ReplyFields;
import jp.hagukumi.comment.ReplyPromises;
import jp.hagukumi.comment.ReplyWriting;
import org.springframework.stereotype.Component;

/** What the parts of a reply act through. */
@Component
record ReplyServices(
        OpinionQueries queries,
        ReplyWriting writing,
        ReplyDecisions decisions,
        AlikeReplies alike,
        ReplyPromises promises,
        ReplyChanges changes,
        ReplyFields fields) {}
