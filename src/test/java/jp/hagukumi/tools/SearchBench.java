package jp.hagukumi.tools;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.hagukumi.comment.search.SearchEntry;
import jp.hagukumi.comment.search.SearchIndex;
import jp.hagukumi.comment.search.SearchKind;
import jp.hagukumi.comment.search.SearchQuery;
import jp.hagukumi.comment.search.SearchScope;
import jp.hagukumi.test.SecondPortal;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;

/**
 * B8: a hundred thousand made-up opinions in the index of one call and a thousand searches in it, beside Kuromoji telling
 * their words apart and nothing else, by one thread as the index is made, and beside {@code LIKE} over the same texts in
 * MariaDB.
 */
final class SearchBench {

    private static final int ROWS = 100_000;
    private static final int SEARCHES = 1000;
    private static final int CHUNK = 2000;
    private static final int LIKES = 30;
    private static final int RECALLS = 90;
    private static final long SEED = 20261122;
    private static final double P99_LIMIT_MS = 5;
    private static final double MS = 1_000_000;
    private static final double S = 1_000_000_000;
    private static final double MB = 1024 * 1024;
    private static final SearchScope ALL = new SearchScope(EnumSet.allOf(SearchKind.class), null);

    private final List<String> texts;
    private final List<String> wanted;
    private final SearchIndex index = new SearchIndex();

    private SearchBench(int rows) {
        MadeUpOpinions opinions = new MadeUpOpinions(SEED);
        this.texts = opinions.texts(rows);
        this.wanted = opinions.wanted(texts, SEARCHES);
    }

    static void run(Options options) {
        SearchBench bench = new SearchBench(Math.toIntExact(options.whole("rows", ROWS)));
        bench.index();
        double median = bench.searches();
        bench.recall();
        bench.like(median);
    }

    /** In turns, so that what disturbs the machine disturbs both; the first texts twice, the first time uncounted. */
    private void index() {
        put(new SearchIndex(), 0);
        tokens(0);
        double ours = 0;
        double peer = 0;
        double oursCpu = 0;
        double peerCpu = 0;
        for (int from = 0; from < texts.size(); from += CHUNK) {
            double begin = cpu();
            ours += put(index, from);
            double between = cpu();
            peer += tokens(from);
            oursCpu += between - begin;
            peerCpu += cpu() - between;
        }
        index.refresh();
        long characters = texts.stream().mapToLong(String::length).sum();
        Bench.print("search.rows", "opinions", texts.size());
        Bench.print("search.characters", "characters", characters);
        Bench.print("search.index.docs", "1/s", texts.size() / ours);
        Bench.print("search.tokens.docs", "1/s", texts.size() / peer);
        Bench.atLeast("search.index.ofTokensOnly", "ratio", peerCpu / oursCpu, 0.8);
        Bench.print("search.index.bytes", "MB", index.bytes() / MB);
        Bench.print("search.index.bytesOfText", "ratio", index.bytes() / (3.0 * characters));
    }

    /** What this thread has had of a processor: other work on the machine does not count. */
    private static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / MS;
    }

    private double put(SearchIndex into, int from) {
        long begin = System.nanoTime();
        for (int i = from; i < Math.min(texts.size(), from + CHUNK); i++) {
            into.add(Integer.toString(i), List.of(entry(i)));
        }
        return (System.nanoTime() - begin) / S;
    }

    private SearchEntry entry(int i) {
        return new SearchEntry(SearchKind.OPINION, new UUID(0, i).toString(), i + 1, 1, "DRAFT", "", texts.get(i));
    }

    private double tokens(int from) {
        long begin = System.nanoTime();
        try (JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.SEARCH)) {
            for (int i = from; i < Math.min(texts.size(), from + CHUNK); i++) {
                tokenizer.setReader(new StringReader(texts.get(i)));
                all(tokenizer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (System.nanoTime() - begin) / S;
    }

    private static void all(TokenStream stream) throws IOException {
        stream.reset();
        while (stream.incrementToken()) {
            // Only that they are told apart.
        }
        stream.end();
        stream.close();
    }

    private double searches() {
        wanted.forEach(this::milliseconds);
        wanted.forEach(this::milliseconds);
        double[] cpu = new double[wanted.size()];
        double[] all = new double[wanted.size()];
        for (int i = 0; i < all.length; i++) {
            double begin = cpu();
            all[i] = milliseconds(wanted.get(i));
            cpu[i] = cpu() - begin;
        }
        Arrays.sort(all);
        Arrays.sort(cpu);
        Bench.print("search.p50", "ms", all[all.length / 2]);
        Bench.print("search.p99", "ms", all[all.length * 99 / 100], P99_LIMIT_MS);
        Bench.print("search.cpu.p50", "ms", cpu[cpu.length / 2]);
        Bench.print("search.cpu.p99", "ms", cpu[cpu.length * 99 / 100]);
        String[] kinds = {"words", "phrase", "sign"};
        for (int kind = 0; kind < kinds.length; kind++) {
            int of = kind;
            double[] some = java.util.stream.IntStream.range(0, wanted.size())
                    .filter(i -> i % kinds.length == of)
                    .mapToDouble(i -> milliseconds(wanted.get(i)))
                    .sorted()
                    .toArray();
            Bench.print("search." + kinds[kind] + ".p50", "ms", some[some.length / 2]);
            Bench.print("search." + kinds[kind] + ".p99", "ms", some[some.length * 99 / 100]);
        }
        return all[all.length / 2];
    }

    /** From what was typed to the first page and the count. */
    private double milliseconds(String typed) {
        long begin = System.nanoTime();
        index.find(SearchQuery.of(typed), ALL, 0, 50);
        return (System.nanoTime() - begin) / MS;
    }

    /** Of what holds the words letter by letter, how much is found. */
    private void recall() {
        long there = 0;
        long found = 0;
        for (String typed : wanted.subList(0, RECALLS)) {
            Set<Integer> ours = new HashSet<>();
            index.find(SearchQuery.of(typed), ALL, 0, texts.size())
                    .entries()
                    .forEach(entry -> ours.add(entry.number() - 1));
            List<String> words = plain(typed);
            for (int i = 0; i < texts.size(); i++) {
                if (words.stream().allMatch(texts.get(i)::contains)) {
                    there++;
                    found += ours.contains(i) ? 1 : 0;
                }
            }
        }
        Bench.print("search.recall.expected", "opinions", there);
        Bench.atLeast("search.recall", "share", (double) found / there, 0.99);
    }

    private static List<String> plain(String typed) {
        return Arrays.asList(typed.replace("「", "").replace("」", "").split(" "));
    }

    private void like(double ours) {
        try (SecondPortal portal = SecondPortal.start(SecondPortal.newHome(), Map.of())) {
            HomeDatabase database = new HomeDatabase(portal.home());
            Path file = portal.home().resolve("made-up.tsv");
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                lines.add(i + "\t" + texts.get(i));
            }
            Files.write(file, lines);
            database.asOwner("create table peer_search (id int primary key, words text not null)");
            database.asOwner("load data infile '" + file + "' into table peer_search character set utf8mb4");
            try (Connection connection =
                    DriverManager.getConnection(database.url(), HomeDatabase.USER, database.password())) {
                wanted.stream().limit(3).forEach(typed -> like(connection, typed));
                double[] all = wanted.stream()
                        .limit(LIKES)
                        .mapToDouble(typed -> like(connection, typed))
                        .sorted()
                        .toArray();
                double peer = all[all.length / 2];
                Bench.print("search.like.p50", "ms", peer);
                Bench.atLeast("search.fasterThanLike", "times", peer / ours, 200);
            }
            Files.delete(file);
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static double like(Connection connection, String typed) {
        List<String> words = plain(typed);
        String all =
                String.join(" and ", words.stream().map(word -> "words like ?").toList());
        long begin = System.nanoTime();
        try (PreparedStatement statement =
                connection.prepareStatement("select count(*) from peer_search where " + all)) {
            for (int i = 0; i < words.size(); i++) {
                statement.setString(i + 1, "%" + words.get(i) + "%");
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - begin) / MS;
    }
}
