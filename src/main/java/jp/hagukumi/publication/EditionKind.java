package jp.hagukumi.publication;

/** What an edition is. */
public enum EditionKind {
    /** The yearly publication of how the plan was carried out (子ども・子育て支援法 and the plans' own promise). */
    YEARLY_REPORT,
    /** What citizens said when they were asked, and the city's replies (意見募集の結果). */
    CALL_RESULT
}
