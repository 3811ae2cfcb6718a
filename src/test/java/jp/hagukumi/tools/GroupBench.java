package jp.hagukumi.tools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import jp.hagukumi.comment.similar.NearCopies;

/**
 * B9: near copies among a hundred thousand opinions with campaigns in them, beside the least that a comparison of all
 * pairs could take: one exclusive or and one count of bits for each.
 */
final class GroupBench {

    private static final int ROWS = 100_000;
    private static final int SAMPLE = 5_000;
    private static final int TURNS = 5;
    private static final int ADDED = 1_000;
    private static final double ADD_LIMIT_MS = 5;
    private static final double MS = 1_000_000;
    private static final double EDITED = 0.2;
    private static final List<String> WORDS = List.of(
            "公園に", "日かげと", "遊具を", "増やして", "ほしいです。", "一時預かりの", "予約が", "取りにくく", "困っています。", "小学校の", "放課後の", "居場所を", "つくって",
            "ください。", "相談の", "窓口が", "遠いので", "近くに", "あると", "助かります。", "保育園の", "給食を", "無償に", "して", "医療費の", "助成を", "続けて",
            "中学生の", "学習支援も", "お願いします。", "父親が", "参加できる", "講座が", "土曜日に", "図書館で", "読み聞かせを", "発達の", "相談が", "半年待ちで", "不安です。",
            "病児保育の", "定員を", "見直して", "通学路の", "信号が", "短く", "危ないと", "感じます。", "ひとり親の", "家賃補助を", "検討して", "いただきたい。");

    private GroupBench() {}

    static void run(Options options) {
        int rows = Math.toIntExact(options.whole("rows", ROWS));
        Map<Integer, String> texts = texts(rows, new Random(20261121));
        long[] prints = new Random(1).longs(rows).toArray();
        double ours = Double.MAX_VALUE;
        double scan = Double.MAX_VALUE;
        NearCopies<Integer> copies = NearCopies.of(Map.of());
        for (int turn = 0; turn < TURNS; turn++) {
            long begin = System.nanoTime();
            copies = NearCopies.of(texts);
            long found = System.nanoTime();
            long near = scan(prints);
            long end = System.nanoTime();
            if (near < 0) {
                throw new IllegalStateException();
            }
            ours = Math.min(ours, (found - begin) / MS);
            scan = Math.min(scan, (end - found) / MS);
        }
        Bench.print("group.rows", "rows", rows);
        Bench.print(
                "group.characters",
                "mean",
                texts.values().stream().mapToInt(String::length).average().orElse(0));
        Bench.beside("group.time", "ms", ours, scan);
        Bench.print("group.ofScan", "ratio", ours / scan, 1);
        List<List<Integer>> groups = copies.groups();
        Bench.print("group.groups", "groups", groups.size());
        Bench.print(
                "group.members",
                "opinions",
                groups.stream().mapToInt(List::size).sum());
        recall(copies, groups, rows);
        add(copies, rows);
    }

    /** Of the pairs that are alike by exact comparison how many are in one group, and the other way round. */
    private static void recall(NearCopies<Integer> copies, List<List<Integer>> groups, int rows) {
        Map<Integer, Integer> of = new HashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            for (int member : groups.get(group)) {
                of.put(member, group);
            }
        }
        int[] sample = new Random(2)
                .ints(0, rows)
                .distinct()
                .limit(Math.min(SAMPLE, rows / 2))
                .toArray();
        int[] counts = IntStream.range(0, sample.length)
                .parallel()
                .mapToObj(i -> {
                    int[] count = new int[3];
                    for (int j = 0; j < i; j++) {
                        boolean alike = copies.resemblance(sample[i], sample[j]) >= NearCopies.LEAST;
                        Integer group = of.get(sample[i]);
                        boolean together = group != null && group.equals(of.get(sample[j]));
                        count[0] += alike ? 1 : 0;
                        count[1] += together ? 1 : 0;
                        count[2] += alike && together ? 1 : 0;
                    }
                    return count;
                })
                .reduce(new int[3], (one, other) ->
                        new int[] {one[0] + other[0], one[1] + other[1], one[2] + other[2]});
        Bench.print("group.sample.alike", "pairs", counts[0]);
        Bench.print("group.sample.together", "pairs", counts[1]);
        Bench.print("group.recall", "ratio", (double) counts[2] / counts[0]);
        Bench.atLeast("group.recall", "percent", 100.0 * counts[2] / counts[0], 99);
        Bench.print("group.pairsThatAreAlikeThemselves", "ratio", (double) counts[2] / counts[1]);
    }

    private static void add(NearCopies<Integer> copies, int rows) {
        Map<Integer, String> more = texts(ADDED, new Random(20261121));
        double[] times = new double[ADDED];
        for (int i = 0; i < ADDED; i++) {
            String text = more.get(i);
            long begin = System.nanoTime();
            copies.add(rows + i, text);
            times[i] = (System.nanoTime() - begin) / MS;
        }
        Arrays.sort(times);
        Bench.print("group.add.median", "ms", times[ADDED / 2], ADD_LIMIT_MS);
        Bench.print("group.add.p99", "ms", times[ADDED * 99 / 100], ADD_LIMIT_MS);
        Bench.print("group.add.most", "ms", times[ADDED - 1], ADD_LIMIT_MS);
    }

    private static long scan(long[] prints) {
        return IntStream.range(0, prints.length)
                .parallel()
                .mapToLong(i -> {
                    long one = prints[i];
                    int near = 0;
                    for (int j = 0; j < i; j++) {
                        near += Long.bitCount(one ^ prints[j]) <= 3 ? 1 : 0;
                    }
                    return near;
                })
                .sum();
    }

    /** Four in ten are on their own; the others belong to campaigns of two to several thousand, each edited by 0–20 %. */
    static Map<Integer, String> texts(int rows, Random random) {
        List<String> all = new ArrayList<>();
        while (all.size() < rows) {
            List<String> template = words(random, 12 + random.nextInt(40));
            int size = random.nextInt(10) < 4 ? 1 : 1 + (int) Math.pow(2, 1 + random.nextDouble() * 11);
            for (int i = 0; i < size && all.size() < rows; i++) {
                double edited = random.nextDouble() * EDITED;
                List<String> copy = new ArrayList<>(template);
                for (int word = 0; size > 1 && word < copy.size(); word++) {
                    if (random.nextDouble() < edited) {
                        copy.set(word, WORDS.get(random.nextInt(WORDS.size())));
                    }
                }
                all.add(String.join("", copy));
            }
            if (size == 1) {
                for (int i = 0; i < 400 && all.size() < rows; i++) {
                    all.add(String.join("", words(random, 12 + random.nextInt(40))));
                }
            }
        }
        java.util.Collections.shuffle(all, random);
        Map<Integer, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < rows; i++) {
            texts.put(i, all.get(i));
        }
        return texts;
    }

    private static List<String> words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .toList();
    }
}
