package jp.hagukumi.comment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of a file, read as letters. */
class IncomingReaderTest {

    private static final Instant NOW = Instant.parse("2026-01-10T00:00:00Z");
    private static final List<String> FORM =
            List.of("受付番号", "受付日時", "氏名", "住所", "電話", "提出者区分", "該当ページ", "ご意見", "知ったきっかけ");

    private static IncomingRow read(List<String> headings, String... cells) {
        return new IncomingReader(headings, Headings.guess(headings), NOW).read(new TableRow(2, Arrays.asList(cells)));
    }

    private static IncomingRow letter(String received, String words) {
        return read(List.of("受付日時", "ご意見"), received, words);
    }

    private static List<RowFault> faults(IncomingRow row) {
        return row.faults().stream().map(IncomingRow.Fault::why).toList();
    }

    @Test
    void takesEachCellForWhatItsColumnIs() {
        IncomingRow row = read(FORM, "A-1", "R8/1/5", "検体0001", "検体町1-2", "000", "市内在住", "12", "増やして\nほしい。", "広報紙");

        assertThat(row.mayBeTaken()).isTrue();
        assertThat(row.receipt()).isEqualTo("A-1");
        assertThat(row.received()).isEqualTo(Instant.parse("2026-01-04T15:00:00Z"));
        assertThat(row.name()).isEqualTo("検体0001");
        assertThat(row.address()).isEqualTo("検体町1-2");
        assertThat(row.contact()).isEqualTo("000");
        assertThat(row.category()).isEqualTo("市内在住");
        assertThat(row.place()).isEqualTo("12");
        assertThat(row.text()).isEqualTo("増やして\nほしい。");
        assertThat(row.others()).isEqualTo("【知ったきっかけ】\n広報紙");
    }

    @ParameterizedTest
    @CsvSource({
        "同意します, true",
        "意見の公表に同意する, true",
        "はい、同意します。, true",
        "①同意する, true",
        "1：公表して差し支えない, true",
        "公表を希望する, true",
        "有り, true",
        "公表してもよい, true",
        "○, true",
        "ＹＥＳ, true",
        "1, true",
        "☑, true",
        "同意しません, false",
        "いいえ、同意しません, false",
        "2．公表しない, false",
        "ご意見の公表に同意しません, false",
        "無し, false",
        "公表を希望しない。, false",
        "×, false",
        "No, false",
        "０, false",
        "'', false",
        "'　', false"
    })
    void readsWhetherTheSenderAgreesToPublication(String written, boolean agrees) {
        IncomingRow row = read(List.of("ご意見", "公表の同意"), "賛成です。", written);

        assertThat(row.faults()).isEmpty();
        assertThat(row.consent()).isEqualTo(agrees);
    }

    @ParameterizedTest
    @ValueSource(strings = {"氏名以外は可", "たぶん", "はい いいえ", "はい、同意しません", "同意するかもしれない", "12"})
    void refusesARowOfWhichItDoesNotKnowWhetherTheSenderAgrees(String written) {
        assertThat(faults(read(List.of("ご意見", "公表の同意"), "賛成です。", written))).containsExactly(RowFault.NO_YES_OR_NO);
    }

    @Test
    void saysNothingOfTheConsentWhereNoColumnDoes() {
        assertThat(letter("", "賛成です。").consent()).isNull();
    }

    @Test
    void putsEachAnswerOfSeveralQuestionsUnderItsQuestion() {
        assertThat(read(List.of("意見（基本目標1）", "意見（基本目標2）", "意見（その他）"), "賛成です。", "", "早く。")
                        .text())
                .isEqualTo("【意見（基本目標1）】\n賛成です。\n\n【意見（その他）】\n早く。");
    }

    @Test
    void leavesTheWordsExactlyAsTheyAre() {
        String words = "　=1+1 ＝ \u202Eoverride <script>alert(1)</script>\t";

        assertThat(letter("", words).text()).isEqualTo(words);
        assertThat(letter("", words).mayBeTaken()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\u200B\u202E"})
    void refusesARowInWhichNobodyCanSeeAWord(String words) {
        assertThat(faults(letter("", words))).containsExactly(RowFault.NO_WORDS);
    }

    @ParameterizedTest
    @CsvSource({"昨日, NO_DAY", "2026/2/30, NO_DAY", "2026/2/1, DAY_TO_COME"})
    void refusesADayThatIsNoneOrStillToCome(String received, RowFault why) {
        IncomingRow row = letter(received, "はい");

        assertThat(faults(row)).containsExactly(why);
        assertThat(row.toString() + row.faults()).doesNotContain(received);
    }

    @Test
    void takesALetterOfTheGreatestLengthAndRefusesOneCharacterMoreWithTheCount() {
        assertThat(letter("", "あ".repeat(SubmissionLimits.TEXT)).mayBeTaken()).isTrue();

        IncomingRow row = letter("", "あ".repeat(SubmissionLimits.TEXT + 1));
        assertThat(row.faults()).containsExactly(new IncomingRow.Fault(RowFault.TOO_LONG, List.of("100001", "100000")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"髙橋\uFFFDです", "\uD842だけ"})
    void refusesWordsInWhichACharacterIsLostAlready(String words) {
        assertThat(faults(letter("", words))).containsExactly(RowFault.BROKEN_CHARACTER);
    }

    @Test
    void refusesAnAddressThatIsLongerThanAny() {
        assertThat(faults(read(List.of("住所", "意見"), "町".repeat(301), "はい"))).containsExactly(RowFault.FIELD_TOO_LONG);
    }

    @Test
    void saysNothingOfTheCitizenWhereItIsWrittenDown() {
        assertThat(read(FORM, "A-1", "", "検体0001", "検体町", "", "", "", "言葉", "").toString())
                .doesNotContain("検体", "言葉");
    }
}
