package jp.hagukumi.comment.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jp.hagukumi.comment.search.SearchQuery.Word;
import jp.hagukumi.plan.Folded;
import jp.hagukumi.plan.Folding;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The words of one call in memory, and never anywhere else: what is found by them is what citizens wrote. It is found
 * by the dictionary's words, which also decide what comes first, and by every pair of signs that follow one another, so
 * that whatever stands in a text is found, be it no word, half a word or a single sign.
 *
 * <p>There is nothing to close: no file, no thread, no memory but the heap's.
 */
public final class SearchIndex {

    private static final String LETTER = "letter";
    private static final String KIND = "kind";
    private static final String SCOPE = "scope";
    private static final String WORDS = "words";
    private static final String SIGN = "sign";
    private static final String PAIRS = "pairs";
    /** The number under which the entry of a document is kept beside the index. */
    private static final String ENTRY = "entry";

    private static final double BUFFER_MB = 32;
    /** So many are counted; of more than anybody reads it is only said that there are more. */
    static final int COUNTED = 1000;

    private static final FieldType SIGNS = type(IndexOptions.DOCS, true);
    private static final FieldType PAIRED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
    private static final FieldType WORDED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

    private final Map<Long, SearchEntry> entries = new ConcurrentHashMap<>();
    private final Map<String, List<Long>> ofLetter = new HashMap<>();
    private final List<Long> gone = new ArrayList<>();
    private long last;
    private final ByteBuffersDirectory memory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    public SearchIndex() {
        try {
            // Merging in the thread that changes something: nothing goes on when nobody does anything.
            this.writer = new IndexWriter(
                    memory,
                    new IndexWriterConfig(Tokens.ANALYZER)
                            .setMergeScheduler(new SerialMergeScheduler())
                            .setRAMBufferSizeMB(BUFFER_MB));
            this.searchers = new SearcherManager(writer, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What is found of a letter that is new from the next {@link #refresh} on. */
    public void add(String letter, Collection<SearchEntry> found) {
        try {
            writer.addDocuments(documents(letter, found));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The same in place of what was before; nothing for none. */
    public void replace(String letter, Collection<SearchEntry> found) {
        gone.addAll(ofLetter.getOrDefault(letter, List.of()));
        try {
            writer.updateDocuments(new Term(LETTER, letter), documents(letter, found));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Lets everybody find what was put in. */
    public void refresh() {
        try {
            searchers.maybeRefreshBlocking();
            gone.forEach(entries::remove);
            gone.clear();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What is found, from so many on, so many. */
    public SearchFindings find(SearchQuery wanted, SearchScope scope, int from, int size) {
        if (wanted.isEmpty()) {
            return SearchFindings.NONE;
        }
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                Query query = query(wanted, scope);
                TopDocs found = searcher.search(
                        query, new TopScoreDocCollectorManager(from + size, null, Math.max(COUNTED, from + size + 1)));
                List<SearchEntry> shown = new ArrayList<>();
                for (ScoreDoc one : Arrays.stream(found.scoreDocs).skip(from).toList()) {
                    SearchEntry entry = entries.get(number(searcher, one.doc));
                    // None where it was replaced since the search began.
                    if (entry != null) {
                        shown.add(entry);
                    }
                }
                return new SearchFindings(
                        found.totalHits.value(), found.totalHits.relation() == TotalHits.Relation.EQUAL_TO, shown);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What it takes up, the texts themselves counted in. */
    public long bytes() {
        try {
            long bytes = entries.values().stream()
                    .mapToLong(entry -> 2L * entry.text().length())
                    .sum();
            for (String file : memory.listAll()) {
                bytes += memory.fileLength(file);
            }
            return bytes;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Query query(SearchQuery wanted, SearchScope scope) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        wanted.words().forEach(word -> add(all, word));
        if (scope.departments() != null) {
            all.add(new TermInSetQuery(SCOPE, scopes(scope, scope.departments())), Occur.FILTER);
        } else if (!scope.kinds().containsAll(EnumSet.allOf(SearchKind.class))) {
            all.add(
                    new TermInSetQuery(
                            KIND,
                            scope.kinds().stream()
                                    .map(kind -> new BytesRef(kind.name()))
                                    .toList()),
                    Occur.FILTER);
        }
        return all.build();
    }

    private static List<BytesRef> scopes(SearchScope wanted, Set<String> departments) {
        return wanted.kinds().stream()
                .flatMap(kind -> kind == SearchKind.LETTER
                        ? Stream.of(scope(kind, ""))
                        : Stream.concat(departments.stream(), wanted.opinions().stream())
                                .map(one -> scope(kind, one)))
                .map(BytesRef::new)
                .toList();
    }

    /** @param one a department or an opinion */
    private static String scope(SearchKind kind, String one) {
        return kind + "/" + one;
    }

    /**
     * What can stand in one form only is found by its signs, and its words say what comes first; what has other forms is
     * found by either.
     */
    private static void add(BooleanQuery.Builder all, Word word) {
        if (word.forms().isEmpty()) {
            all.add(signs(word), Occur.FILTER);
            return;
        }
        Query words = phrase(word.forms(), WORDS, 1);
        if (word.inflected()) {
            all.add(
                    new BooleanQuery.Builder()
                            .add(words, Occur.SHOULD)
                            .add(new ConstantScoreQuery(signs(word)), Occur.SHOULD)
                            .build(),
                    Occur.MUST);
        } else {
            all.add(signs(word), Occur.FILTER);
            all.add(words, Occur.SHOULD);
        }
    }

    private static Query signs(Word word) {
        if (Signs.count(word.letters()) == 1) {
            return new TermQuery(new Term(SIGN, word.letters()));
        }
        List<Query> standing = word.standing().stream()
                .map(folded -> phrase(Signs.pairs(folded), PAIRS, 2))
                .toList();
        if (standing.size() == 1) {
            return standing.getFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        standing.forEach(one -> any.add(one, Occur.SHOULD));
        return any.build();
    }

    /** @param step how many of the terms tell as much as all of them do, as they overlap */
    private static Query phrase(List<String> terms, String field, int step) {
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.getFirst()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 0; i < terms.size(); i++) {
            if (i % step == 0 || i == terms.size() - 1) {
                phrase.add(new Term(field, terms.get(i)), i);
            }
        }
        return phrase.build();
    }

    private List<Document> documents(String letter, Collection<SearchEntry> found) {
        List<Document> documents = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        for (SearchEntry entry : found) {
            numbers.add(++last);
            entries.put(last, entry);
            Document document = document(letter, entry);
            document.add(new NumericDocValuesField(ENTRY, last));
            documents.add(document);
        }
        ofLetter.put(letter, numbers);
        return documents;
    }

    private static Document document(String letter, SearchEntry entry) {
        Folded letters = Folding.letters(entry.text());
        String words = Folding.words(letters).text();
        Document document = new Document();
        document.add(new StringField(LETTER, letter, Field.Store.NO));
        document.add(new StringField(KIND, entry.kind().name(), Field.Store.NO));
        document.add(new StringField(SCOPE, scope(entry.kind(), entry.department()), Field.Store.NO));
        document.add(new StringField(SCOPE, scope(entry.kind(), entry.id()), Field.Store.NO));
        document.add(new Field(WORDS, Tokens.plain(entry.text()), WORDED));
        document.add(new Field(SIGN, Signs.each(letters.text() + words), SIGNS));
        document.add(new Field(PAIRS, Signs.pairsOf(words), PAIRED));
        return document;
    }

    private static long number(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), ENTRY);
        numbers.advanceExact(document - leaf.docBase);
        return numbers.longValue();
    }

    private static FieldType type(IndexOptions options, boolean plain) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(plain);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
