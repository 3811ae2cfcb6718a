package jp.hagukumi.comment;

/** What a call is for; which rules it keeps depends on it. */
public enum CallKind {
    /** Opinions on a draft, from a day to a day, each answered in public under a class that says what became of it. */
    PUBLIC_COMMENT,
    /** Consultations, opinions and complaints, taken in until somebody decides to end it; nothing is ever late. */
    STANDING_INBOX,
    /** Answers to questions, from a day to a day; nobody promises to say what becomes of each in the plan. */
    QUESTIONNAIRE;

    /** Whether it runs to a last day, after which letters are late. */
    public boolean hasLastDay() {
        return this != STANDING_INBOX;
    }

    /** Whether each reply has to say by a class what became of the opinion. */
    public boolean needsClasses() {
        return this == PUBLIC_COMMENT;
    }

    /**
     * Whether what is said is published unless its sender refuses: of opinions on a draft the office announces so, as the
     * Administrative Procedure Act has it for the state (行政手続法 43条1項 publishes 提出意見). Elsewhere they have to agree.
     */
    public boolean publishesUnlessRefused() {
        return this == PUBLIC_COMMENT;
    }

    /** Whether each letter is a case that somebody has and finishes. */
    public boolean hasCases() {
        return this == STANDING_INBOX;
    }
}
