package jp.hagukumi.comment;

/** How an opinion is called in the office: its number among those of its letter. */
record OpinionNumber(OpinionId id, int number, int branch) {

    /** As {@link OpinionRow#label()} says it: 0073-1. */
    String label() {
        return OpinionRow.label(number, branch);
    }
}
