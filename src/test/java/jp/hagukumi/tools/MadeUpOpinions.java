package jp.hagukumi.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Texts as long as opinions are and of words as frequent as words are, some much and most seldom, and what somebody
 * might look for in them. The same seed makes the same.
 */
final class MadeUpOpinions {

    private static final List<String> THINGS = List.of(
            "公園", "遊具", "保育園", "一時預かり", "病児保育", "学童クラブ", "児童館", "図書館", "通学路", "歩道", "横断歩道", "街灯", "給食", "教室",
            "校庭", "体育館", "相談窓口", "子育て支援センター", "ひろば", "講座", "健診", "予防接種", "母子手帳", "産後ケア", "ひとり親家庭", "不登校の子ども", "ヤングケアラー",
            "発達相談", "療育", "放課後等デイサービス", "障害のある子供", "医療的ケア児", "外国籍の家庭", "日本語教室", "奨学金", "就学援助", "医療費助成", "児童手当", "自転車置場",
            "駐車場", "バス停", "コミュニティバス", "水飲み場", "砂場", "日かげ", "屋根", "ベンチ", "授乳室", "多目的トイレ", "案内板", "申請書", "オンライン申請", "予約システム",
            "広報紙", "ホームページ", "アプリ", "説明会", "意見交換会", "地域食堂", "こども食堂", "町内会", "民生委員", "児童委員", "保健師", "保育士", "支援員", "学校司書",
            "スクールカウンセラー", "いじめ対策", "虐待防止", "里親", "居場所", "自習室", "プレーパーク", "自然体験", "農業体験", "職業体験", "祭り", "伝統芸能", "文化財", "川辺",
            "防災倉庫", "避難所", "熱中症対策", "感染症対策", "食育", "歯科健診", "睡眠", "スマートフォン", "ゲーム", "読書", "英語", "プログラミング教室", "部活動", "クラブ活動",
            "習い事", "送迎", "シルバー人材", "ファミリーサポート", "ベビーシッター", "父親学級", "育児休業", "両立支援", "企業", "商店街", "空き家", "空き店舗", "三世代同居");
    private static final List<String> PLACES = List.of(
            "駅前の", "学校の近くの", "北部の", "南部の", "住宅地の", "団地の", "川沿いの", "市役所の", "支所の", "中央地区の", "検体町の", "となりの", "新しい", "古い", "小さな",
            "大きな", "安全な", "無料の", "身近な", "雨の日の", "夜間の", "休日の", "夏休みの", "冬の", "朝の", "乳幼児向けの", "中高生向けの", "小学生の", "幼児の", "共働きの");
    private static final List<String> DOINGS = List.of(
            "を増やしてほしいです。", "が足りません。", "を広げてください。", "の予約が取れません。", "が遠くて通えません。", "を続けてください。", "があると助かります。", "について説明してください。",
            "の時間を延ばしてほしい。", "を直してください。", "の利用料を下げてほしい。", "に車いすで入れるようにしてください。", "が使いにくいと感じます。", "の数値目標を示すべきです。", "に賛成します。", "には反対です。",
            "をもっと知らせてください。", "の待機が多すぎます。", "が夏は暑くて遊べません。", "に人を配置してください。", "の担当者によって答えが違います。", "を小学校ごとに設けてほしい。", "の申込みが平日の昼だけでは困ります。", "の計画を前倒しできませんか。", "を民間に任せきりにしないでください。",
            "を利用して本当に救われました。", "の質を確かめる仕組みが要ると思います。", "の周りは車が速くて危ないです。", "は本当に必要でしょうか。", "の結果を公表してください。");

    private final Random random;

    MadeUpOpinions(long seed) {
        this.random = new Random(seed);
    }

    List<String> texts(int number) {
        List<String> texts = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            StringBuilder text = new StringBuilder();
            int length = 150 + random.nextInt(250);
            while (text.length() < length) {
                text.append(random.nextInt(3) == 0 ? some(PLACES) : "").append(some(THINGS));
                text.append(random.nextInt(4) == 0 ? "や" + some(THINGS) : "").append(some(DOINGS));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    /** One to five words, a phrase, or a single sign, each a third of the times. */
    List<String> wanted(List<String> texts, int number) {
        List<String> wanted = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            wanted.add(
                    switch (i % 3) {
                        case 0 -> words();
                        case 1 -> "「" + piece(texts, 3 + random.nextInt(10)) + "」";
                        default -> piece(texts, 1);
                    });
        }
        return wanted;
    }

    private String words() {
        List<String> words = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            words.add(THINGS.get(random.nextInt(THINGS.size())));
        }
        return String.join(" ", words);
    }

    private String piece(List<String> texts, int length) {
        String text = texts.get(random.nextInt(texts.size()));
        int begin = random.nextInt(text.length() - length);
        String piece = text.substring(begin, begin + length);
        return piece.contains("。") ? piece(texts, length) : piece;
    }

    /** Those at the beginning much more often than those at the end. */
    private String some(List<String> words) {
        double place = random.nextDouble();
        return words.get((int) (words.size() * place * place));
    }
}
