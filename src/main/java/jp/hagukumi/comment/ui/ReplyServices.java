package jp.hagukumi.comment.ui;

import jp.hagukumi.comment.AlikeReplies;
import jp.hagukumi.comment.Assigning;
import jp.hagukumi.comment.Contributing;
import jp.hagukumi.comment.OpinionLists;
import jp.hagukumi.comment.OpinionQueries;
import jp.hagukumi.comment.ReplyChanges;
import jp.hagukumi.comment.ReplyDecisions;
import jp.hagukumi.comment.ReplyFields;
import jp.hagukumi.comment.ReplyPromises;
import jp.hagukumi.comment.ReplyWriting;
import org.springframework.stereotype.Component;

/** What an opinion and the parts of its reply act through. */
@Component
record ReplyServices(
        OpinionQueries queries,
        OpinionLists lists,
        Assigning assigning,
        Contributing contributing,
        ReplyWriting writing,
        ReplyDecisions decisions,
        AlikeReplies alike,
        ReplyPromises promises,
        ReplyChanges changes,
        ReplyFields fields) {}
