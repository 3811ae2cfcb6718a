package jp.hagukumi.comment.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.hagukumi.comment.search.SearchQuery.Word;
import jp.hagukumi.plan.Folding;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
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
    /** Pairs of the text with words that are written in several ways in one, where that is another text. */
    private static final String ALIKE = "alike";

    private static final String STORED = "entry";
    private static final double BUFFER_MB = 32;
    /** What is no word of the dictionary's in a text comes behind what is. */
    private static final float STANDS_THERE = 0.3f;

    private static final FieldType SIGNS = type(IndexOptions.DOCS, true);
    private static final FieldType PAIRED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
    private static final FieldType WORDED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

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

    /** What is found of a letter from the next {@link #refresh} on, in place of what was before; nothing for none. */
    public void replace(String letter, Collection<SearchEntry> entries) {
        try {
            List<Document> documents =
                    entries.stream().map(entry -> document(letter, entry)).toList();
            if (documents.isEmpty()) {
                writer.deleteDocuments(new Term(LETTER, letter));
            } else {
                writer.updateDocuments(new Term(LETTER, letter), documents);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Lets everybody find what was put in. */
    public void refresh() {
        try {
            searchers.maybeRefreshBlocking();
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
                TopDocs found = searcher.search(
                        query(wanted, scope), new TopScoreDocCollectorManager(from + size, null, Integer.MAX_VALUE));
                StoredFields stored = searcher.storedFields();
                List<SearchEntry> entries = new ArrayList<>();
                for (ScoreDoc one : Arrays.stream(found.scoreDocs).skip(from).toList()) {
                    entries.add(entry(stored.document(one.doc)));
                }
                return new SearchFindings(found.totalHits.value(), entries);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What it takes up. */
    public long bytes() {
        try {
            long bytes = 0;
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
        wanted.words().forEach(word -> all.add(query(word), Occur.MUST));
        if (scope.departments() != null) {
            all.add(new TermInSetQuery(SCOPE, scopes(scope.kinds(), scope.departments())), Occur.FILTER);
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

    private static List<BytesRef> scopes(Set<SearchKind> kinds, Set<String> departments) {
        return kinds.stream()
                .flatMap(kind -> kind == SearchKind.LETTER
                        ? List.of(scope(kind, "")).stream()
                        : departments.stream().map(department -> scope(kind, department)))
                .map(BytesRef::new)
                .toList();
    }

    private static String scope(SearchKind kind, String department) {
        return kind + "/" + department;
    }

    private static Query query(Word word) {
        BooleanQuery.Builder net = new BooleanQuery.Builder().add(signs(PAIRS, word.letters()), Occur.SHOULD);
        if (Signs.count(word.words()) > 1) {
            net.add(signs(ALIKE, word.words()), Occur.SHOULD);
        }
        if (!word.words().equals(word.letters())) {
            net.add(signs(PAIRS, word.words()), Occur.SHOULD);
        }
        Query stands = new BoostQuery(new ConstantScoreQuery(net.build()), STANDS_THERE);
        return word.forms().isEmpty()
                ? stands
                : new BooleanQuery.Builder()
                        .add(phrase(WORDS, word.forms(), 1), Occur.SHOULD)
                        .add(stands, Occur.SHOULD)
                        .build();
    }

    private static Query signs(String field, String folded) {
        return Signs.count(folded) == 1
                ? new TermQuery(new Term(SIGN, folded))
                : phrase(field, Signs.pairs(folded), 2);
    }

    /** @param step how many of the terms tell as much as all of them do, as they overlap */
    private static Query phrase(String field, List<String> terms, int step) {
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

    private static Document document(String letter, SearchEntry entry) {
        String letters = Folding.letters(entry.text()).text();
        String words = Folding.words(entry.text()).text();
        Document document = new Document();
        document.add(new StringField(LETTER, letter, Field.Store.NO));
        document.add(new StringField(KIND, entry.kind().name(), Field.Store.NO));
        document.add(new StringField(SCOPE, scope(entry.kind(), entry.department()), Field.Store.NO));
        document.add(new Field(WORDS, Tokens.plain(entry.text()), WORDED));
        document.add(field(SIGN, 1, letters, SIGNS));
        document.add(field(PAIRS, 2, letters, PAIRED));
        if (!words.equals(letters)) {
            document.add(field(SIGN, 1, words, SIGNS));
            document.add(field(ALIKE, 2, words, PAIRED));
        }
        for (String part : List.of(
                entry.kind().name(),
                entry.id(),
                Integer.toString(entry.number()),
                Integer.toString(entry.branch()),
                entry.state(),
                entry.department(),
                entry.text())) {
            document.add(new StoredField(STORED, part));
        }
        return document;
    }

    private static Field field(String name, int signs, String folded, FieldType type) {
        TokenStream stream = new Signs(signs).of(folded);
        return new Field(name, stream, type);
    }

    private static SearchEntry entry(Document document) {
        IndexableField[] parts = document.getFields(STORED);
        return new SearchEntry(
                SearchKind.valueOf(parts[0].stringValue()),
                parts[1].stringValue(),
                Integer.parseInt(parts[2].stringValue()),
                Integer.parseInt(parts[3].stringValue()),
                parts[4].stringValue(),
                parts[5].stringValue(),
                parts[6].stringValue());
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
