package jp.hagukumi.comment.intake;

import static jp.hagukumi.comment.intake.ColumnMeaning.ADDRESS;
import static jp.hagukumi.comment.intake.ColumnMeaning.CATEGORY;
import static jp.hagukumi.comment.intake.ColumnMeaning.CONSENT;
import static jp.hagukumi.comment.intake.ColumnMeaning.CONTACT;
import static jp.hagukumi.comment.intake.ColumnMeaning.NAME;
import static jp.hagukumi.comment.intake.ColumnMeaning.OTHER;
import static jp.hagukumi.comment.intake.ColumnMeaning.PLACE;
import static jp.hagukumi.comment.intake.ColumnMeaning.RECEIPT;
import static jp.hagukumi.comment.intake.ColumnMeaning.RECEIVED;
import static jp.hagukumi.comment.intake.ColumnMeaning.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the columns of a file probably are, by what stands above them. */
class HeadingsTest {

    private static List<ColumnMeaning> guess(String... headings) {
        return Headings.guess(List.of(headings));
    }

    @Test
    void knowsTheHeadingsOfAFormOfTheOffice() {
        assertThat(guess("受付番号", "受付日時", "提出者区分", "住所【必須】", "氏名（必須）", "電話番号", "メールアドレス", "該当ページ", "ご意見"))
                .containsExactly(RECEIPT, RECEIVED, CATEGORY, ADDRESS, NAME, CONTACT, CONTACT, PLACE, TEXT);
    }

    @Test
    void takesTheLongerWordWhereTwoStandInAHeading() {
        assertThat(guess("意見を提出できる方", "意見箇所")).containsExactly(CATEGORY, PLACE);
    }

    @Test
    void knowsTheConsentToPublicationFromThatToTheUseOfPersonalData() {
        assertThat(guess("ご意見の公表について", "個人情報の取扱いに同意", "情報公開についてのご意見", "公表可否"))
                .containsExactly(CONSENT, OTHER, TEXT, OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "公表に同意しない場合はチェック, OTHER", "ご意見の公表を希望しない方は○, OTHER", "意見の公表不可, OTHER",
        "氏名の公表に同意, OTHER", "個人情報の公開に同意, OTHER", "会議の公開の可否についてのご意見, TEXT",
        "ご意見の公表に同意しますか, CONSENT", "公表の可否, CONSENT", "意見を公表してもよい, CONSENT"
    })
    void takesForConsentOnlyWhatATickAgreesTo(String heading, ColumnMeaning meaning) {
        assertThat(guess(heading)).containsExactly(meaning);
    }

    @Test
    void readsHeadingsInWhateverWidth() {
        assertThat(guess("Ｅ－ｍａｉｌ", "ﾌﾘｶﾞﾅ", "ＦＡＸ")).containsExactly(CONTACT, NAME, CONTACT);
    }

    @Test
    void takesOnlyTheFirstForWhatALetterHasOnce() {
        assertThat(guess("受付番号", "整理番号", "意見1", "意見2")).containsExactly(RECEIPT, OTHER, TEXT, TEXT);
    }

    @Test
    void saysNothingOfWhatItDoesNotKnow() {
        assertThat(guess("性別", "", "見込み")).containsExactly(OTHER, OTHER, OTHER);
    }
}
