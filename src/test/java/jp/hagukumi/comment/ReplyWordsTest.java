package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplyWordsTest {

    private static final ReplyWords BEFORE = new ReplyWords("文。", "ぶん。", "A");

    @Test
    void whatTwoChangedInDifferentPartsIsBothKept() {
        ReplyWords mine = new ReplyWords("新しい文。", "ぶん。", "A");
        ReplyWords theirs = new ReplyWords("文。", "あたらしいぶん。", "B");

        assertThat(mine.with(theirs, BEFORE)).contains(new ReplyWords("新しい文。", "あたらしいぶん。", "B"));
    }

    @Test
    void whatBothChangedInOnePartIsForThemToChoose() {
        ReplyWords mine = new ReplyWords("新しい文。", "ぶん。", "A");

        assertThat(mine.with(new ReplyWords("別の文。", "ぶん。", "A"), BEFORE)).isEmpty();
        assertThat(new ReplyWords("文。", "わたしの。", "A").with(new ReplyWords("文。", "かれの。", "A"), BEFORE))
                .isEmpty();
        assertThat(new ReplyWords("文。", "ぶん。", "B").with(new ReplyWords("文。", "ぶん。", "C"), BEFORE))
                .isEmpty();
    }

    @Test
    void whatBothChangedToTheSameNeedsNoChoice() {
        ReplyWords same = new ReplyWords("新しい文。", "", "B");

        assertThat(same.with(same, BEFORE)).contains(same);
    }

    @Test
    void blanksAroundItAreNoChange() {
        assertThat(new ReplyWords("文。 ", "ぶん。", "A").with(new ReplyWords("別の文。", "ぶん。", "A"), BEFORE))
                .contains(new ReplyWords("別の文。", "ぶん。", "A"));
    }
}
