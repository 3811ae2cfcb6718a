package jp.hagukumi.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Texts as long as opinions are and of words as frequent as words are, some much and most seldom, and what somebody
 * might look for in them. The same seed makes the same.
 */
final class MadeUpOpinions {

    private static final double EQUAL = 10;
    private static final List<String> THINGS = List.of(
            "公園",
            "遊具",
            "保育園",
            "一時預かり",
            "病児保育",
            "学童クラブ",
            "児童館",
            "図書館",
            "通学路",
            "歩道",
            "横断歩道",
            "街灯",
            "給食",
            "教室",
            "校庭",
            "体育館",
            "相談窓口",
            "子育て支援センター",
            "ひろば",
            "講座",
            "健診",
            "予防接種",
            "母子手帳",
            "産後ケア",
            "ひとり親家庭",
            "不登校の子ども",
            "ヤングケアラー",
            "発達相談",
            "療育",
            "放課後等デイサービス",
            "障害のある子供",
            "医療的ケア児",
            "外国籍の家庭",
            "日本語教室",
            "奨学金",
            "就学援助",
            "医療費助成",
            "児童手当",
            "自転車置場",
            "駐車場",
            "バス停",
            "コミュニティバス",
            "水飲み場",
            "砂場",
            "日かげ",
            "屋根",
            "ベンチ",
            "授乳室",
            "多目的トイレ",
            "案内板",
            "申請書",
            "オンライン申請",
            "予約システム",
            "広報紙",
            "ホームページ",
            "アプリ",
            "説明会",
            "意見交換会",
            "地域食堂",
            "こども食堂",
            "町内会",
            "民生委員",
            "児童委員",
            "保健師",
            "保育士",
            "支援員",
            "学校司書",
            "スクールカウンセラー",
            "いじめ対策",
            "虐待防止",
            "里親",
            "居場所",
            "自習室",
            "プレーパーク",
            "自然体験",
            "農業体験",
            "職業体験",
            "祭り",
            "伝統芸能",
            "文化財",
            "川辺",
            "防災倉庫",
            "避難所",
            "熱中症対策",
            "感染症対策",
            "食育",
            "歯科健診",
            "睡眠",
            "スマートフォン",
            "ゲーム",
            "読書",
            "英語",
            "プログラミング教室",
            "部活動",
            "クラブ活動",
            "習い事",
            "送迎",
            "シルバー人材",
            "ファミリーサポート",
            "ベビーシッター",
            "父親学級",
            "育児休業",
            "両立支援",
            "企業",
            "商店街",
            "空き家",
            "空き店舗",
            "三世代同居");
    private static final List<String> PLACES = List.of(
            "駅前の", "学校の近くの", "北部の", "南部の", "住宅地の", "団地の", "川沿いの", "市役所の", "支所の", "中央地区の", "検体町の", "となりの", "新しい", "古い",
            "小さな", "大きな", "安全な", "無料の", "身近な", "雨の日の", "夜間の", "休日の", "夏休みの", "冬の", "朝の", "乳幼児向けの", "中高生向けの", "小学生の",
            "幼児の", "共働きの");
    private static final List<String> OF_THINGS = List.of(
            "の計画", "の事業", "の職員", "の利用者", "の予算", "の基準", "の対象", "の期間", "の費用", "の調査", "の協議会", "の条例", "の整備", "の申込み",
            "の待ち時間", "の担当者", "の説明", "の連絡先", "の開所日", "の定員");
    private static final String NAMES = "青赤白黒東西南北上下中川山谷原野田岡崎島池沢森林松竹梅桜杉柏藤菊花石岩金銀玉鈴星月光春夏秋冬風雪雲泉清水浜津橋宮寺堂城館屋門";
    private static final List<String> NAMED = List.of("町", "地区", "小学校", "公園", "保育所", "児童センター", "商店街", "団地");
    private static final List<String> VERBS = List.of(
            "を増やして",
            "を広げて",
            "を続けて",
            "を直して",
            "を見直して",
            "を調べて",
            "を設けて",
            "を整えて",
            "を支えて",
            "を守って",
            "を知らせて",
            "を開いて",
            "を延ばして",
            "を減らして",
            "を安くして",
            "を早めて",
            "を選べるようにして",
            "に人を配置して",
            "に屋根を付けて",
            "に車いすで入れるようにして",
            "を使いやすくして",
            "の質を確かめて",
            "の結果を公表して",
            "について話し合って",
            "について子どもの声を聞いて",
            "を学校と分けて考えて",
            "を町ごとに比べて",
            "の理由を書いて",
            "を夜も開けて",
            "を休日にも行って",
            "を民間に任せきりにしないで",
            "の数値を示して",
            "を親に教えて",
            "を一つの窓口でまとめて",
            "を電話でも受け付けて",
            "を予約なしで使えるようにして",
            "を国や県に求めて",
            "を若い世代に伝えて",
            "を空いた教室で始めて",
            "を急いで");
    private static final List<String> WISHES = List.of(
            "ほしいです。",
            "ください。",
            "いただけると助かります。",
            "もらえませんか。",
            "ほしいと思います。",
            "いない理由を教えてください。",
            "いくべきです。",
            "おかないと手遅れになります。",
            "くれた人に感謝しています。",
            "からでないと賛成できません。",
            "いるまちに住みたいです。",
            "みたものの続きませんでした。");

    private final List<String> things = new ArrayList<>();
    private final Random random;

    MadeUpOpinions(long seed) {
        this.random = new Random(seed);
        things.addAll(THINGS);
        for (String part : OF_THINGS) {
            THINGS.forEach(thing -> things.add(thing + part));
        }
        for (int i = 0; i < 1500; i++) {
            things.add("" + letter() + letter() + NAMED.get(random.nextInt(NAMED.size())));
        }
    }

    private char letter() {
        return NAMES.charAt(random.nextInt(NAMES.length()));
    }

    List<String> texts(int number) {
        List<String> texts = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            StringBuilder text = new StringBuilder();
            int length = 150 + random.nextInt(250);
            while (text.length() < length) {
                text.append(random.nextInt(3) == 0 ? some(PLACES) : "").append(some(things));
                text.append(random.nextInt(4) == 0 ? "や" + some(things) : "");
                text.append(some(VERBS)).append(some(WISHES));
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
            words.add(some(things));
        }
        return String.join(" ", words);
    }

    private String piece(List<String> texts, int length) {
        String text = texts.get(random.nextInt(texts.size()));
        int begin = random.nextInt(text.length() - length);
        String piece = text.substring(begin, begin + length);
        return piece.contains("。") ? piece(texts, length) : piece;
    }

    /** The first ten about as often as each other, those behind them the more seldom the further. */
    private String some(List<String> words) {
        double far = (words.size() + EQUAL) / EQUAL;
        return words.get((int) (EQUAL * Math.pow(far, random.nextDouble()) - EQUAL));
    }
}
