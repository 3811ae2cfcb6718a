package jp.hagukumi.progress.handover.ui;

/** The words that whoever is new meets first; their meaning stands in the translation files, the whole list in the glossary. */
enum Term {
    FISCAL_YEAR,
    PROJECT,
    ROUND,
    REPORT,
    SUBMIT,
    CONFIRM,
    SEND_BACK,
    ACCEPT,
    LEAD,
    MARK,
    DIRECTION,
    INDICATOR,
    LISTING,
    COUNCIL,
    REPLY;

    String wordKey() {
        return "progress.Term." + name() + ".word";
    }

    String meaningKey() {
        return "progress.Term." + name() + ".meaning";
    }
}
