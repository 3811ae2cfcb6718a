package jp.hagukumi.comment;

import jp.hagukumi.shared.DataKey;

/** The words of a letter as they lie there, read without the letter. */
@SuppressWarnings("ArrayRecordComponent") // read, opened and thrown away; nobody compares them
record SealedWords(SubmissionId letter, byte[] sealedText) {

    String opened(DataKey key) {
        return key.open(sealedText, Original.place(letter));
    }
}
