package jp.hagukumi.comment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.comment.search.SearchEntry;
import jp.hagukumi.comment.search.SearchKind;
import jp.hagukumi.shared.DataKey;
import org.springframework.stereotype.Component;

/** Reads what can be found of letters: their words as they may be shown, what was made of them, and the replies. */
@Component
class CallWords {

    /** Between what a clerk wrote and what the citizen wrote: a sign, so that no phrase goes from one to the other. */
    private static final String BETWEEN = " \u2502 ";

    private final Submissions submissions;
    private final Opinions opinions;
    private final OriginalTexts texts;
    private final CallKeys keys;

    CallWords(Submissions submissions, Opinions opinions, OriginalTexts texts, CallKeys keys) {
        this.submissions = submissions;
        this.opinions = opinions;
        this.texts = texts;
        this.keys = keys;
    }

    /** Of each of some letters of a call, given with their numbers. */
    Map<SubmissionId, List<SearchEntry>> of(CallId call, Map<SubmissionId, Integer> letters) {
        Collection<SubmissionId> ids = letters.keySet();
        DataKey key = keys.of(call);
        Map<SubmissionId, ShownWords> words = texts.of(call, ids);
        Map<SubmissionId, List<Stretch>> parts = submissions.parts(ids).stream()
                .collect(Collectors.groupingBy(
                        CutPart::letter, Collectors.mapping(CutPart::stretch, Collectors.toList())));
        Map<SubmissionId, List<SearchEntry>> entries = new HashMap<>();
        letters.forEach((letter, number) -> {
            ShownWords shown = words.getOrDefault(letter, ShownWords.NONE);
            entries.computeIfAbsent(letter, first -> new ArrayList<>())
                    .add(new SearchEntry(
                            SearchKind.LETTER,
                            letter.toString(),
                            number,
                            0,
                            "",
                            "",
                            letter(shown, parts.getOrDefault(letter, List.of()))));
        });
        for (SearchedOpinion opinion : opinions.searched(ids)) {
            Integer number = letters.getOrDefault(opinion.letter(), 0);
            ShownWords shown = words.getOrDefault(opinion.letter(), ShownWords.NONE);
            String told = parts.getOrDefault(opinion.letter(), List.of()).stream()
                    .filter(part -> opinion.id().equals(part.opinion()))
                    .map(part -> shown.of(part.span()))
                    .collect(Collectors.joining());
            List<SearchEntry> ofLetter = entries.computeIfAbsent(opinion.letter(), first -> new ArrayList<>());
            ofLetter.add(entry(
                    SearchKind.OPINION,
                    opinion,
                    number,
                    opinion.summary(key)
                            .map(summary -> shown.masked(summary) + BETWEEN + told)
                            .orElse(told)));
            String reply = opinion.replyOrNone(BETWEEN);
            if (!reply.isEmpty()) {
                ofLetter.add(entry(SearchKind.REPLY, opinion, number, reply));
            }
        }
        return entries;
    }

    private static SearchEntry entry(SearchKind kind, SearchedOpinion opinion, int number, String text) {
        return new SearchEntry(
                kind,
                opinion.id().toString(),
                number,
                opinion.branch(),
                opinion.stateOrNone(),
                opinion.departmentOrNone(),
                text);
    }

    /** As the inbox shows it: a part that tells who somebody is, is one mask. */
    private static String letter(ShownWords shown, List<Stretch> parts) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Span hidden : parts.stream()
                .filter(Stretch::isPersonal)
                .map(Stretch::span)
                .sorted()
                .toList()) {
            append(text, shown, at, hidden.begin());
            text.append(SubmissionRow.MASK);
            at = hidden.end();
        }
        append(text, shown, at, shown.words().length());
        return text.toString();
    }

    private static void append(StringBuilder text, ShownWords shown, int begin, int end) {
        if (begin < end) {
            text.append(shown.of(new Span(begin, end)));
        }
    }
}
