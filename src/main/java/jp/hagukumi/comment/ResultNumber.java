package jp.hagukumi.comment;

/**
 * How a published result calls an opinion: 12-3.
 *
 * @param person the number of its sender among the senders of the call, in the order of their first letters
 * @param branch its number among the opinions of that sender
 */
record ResultNumber(int person, int branch) {

    String label() {
        return person + "-" + branch;
    }
}
