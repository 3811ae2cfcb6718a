package jp.hagukumi.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.comment.CallResult;
import jp.hagukumi.comment.LetterMark;
import jp.hagukumi.comment.MergeFields;
import jp.hagukumi.comment.NotShown;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.comment.ReflectionClass;
import jp.hagukumi.comment.ResultOpinion;
import jp.hagukumi.publication.ResultContent.Answer;
import jp.hagukumi.publication.ResultContent.Aside;
import jp.hagukumi.publication.ResultContent.Code;
import jp.hagukumi.publication.ResultContent.Counted;
import jp.hagukumi.publication.ResultContent.Material;
import jp.hagukumi.publication.ResultContent.NotCounted;
import jp.hagukumi.publication.ResultContent.Reflection;
import jp.hagukumi.publication.ResultContent.Said;
import jp.hagukumi.shared.Words;
import org.springframework.stereotype.Component;

/** Makes of what a call brought what is printed of it: each reply once, with everything that it answers. */
@Component
class ResultFreezer {

    /** So many numbers a reply names beside opinions of which it answers more. */
    private static final int NUMBERS = 10;

    Material freeze(CallResult result, ResultOrder order) {
        Words words = Words.in(Words.JAPANESE);
        Map<OpinionId, List<ResultOpinion>> answered = new LinkedHashMap<>();
        result.opinions()
                .forEach(opinion -> answered.computeIfAbsent(opinion.answeredBy(), one -> new ArrayList<>())
                        .add(opinion));
        List<Answer> answers = answered.values().stream()
                .sorted(by(order, result.classes()))
                .map(some -> answer(some, result.classes()))
                .toList();
        return new Material(
                result.planTitle(),
                result.title(),
                result.firstDay(),
                result.lastDay(),
                result.places(),
                result.office(),
                new ResultContent.Counts(
                        result.counts().persons(),
                        result.counts().letters(),
                        result.counts().late(),
                        result.counts().opinions(),
                        result.counts().purports()),
                notCounted(result, words),
                counted(result.channels()).stream()
                        .map(one -> new Counted(words.say(key(one.getKey())), one.getValue()))
                        .toList(),
                result.classes().stream()
                        .map(one -> new Reflection(
                                one.mark(), one.label(), result.counts().in(one.mark())))
                        .toList(),
                themes(result, words),
                counted(result.setAside()).stream()
                        .map(one -> new Aside(
                                NotShown.of(one.getKey()).code(), words.say(key(one.getKey())), one.getValue()))
                        .toList(),
                answers,
                codes(result, words));
    }

    private static List<Counted> themes(CallResult result, Words words) {
        List<Counted> themes = new ArrayList<>();
        result.themes()
                .forEach(theme -> themes.add(new Counted(theme, result.counts().onTheme(theme))));
        int without = result.counts().onTheme("");
        if (!themes.isEmpty() && without > 0) {
            themes.add(new Counted(words.say("publication.result.noTheme"), without));
        }
        return List.copyOf(themes);
    }

    private static List<NotCounted> notCounted(CallResult result, Words words) {
        Map<LetterMark, List<String>> numbers = new EnumMap<>(LetterMark.class);
        for (LetterMark reason : result.leftOut()) {
            int number = 1 + numbers.values().stream().mapToInt(List::size).sum();
            numbers.computeIfAbsent(reason, first -> new ArrayList<>())
                    .add(words.say("comment.ResultNumber.leftOut", Integer.toString(number)));
        }
        return result.notCounted().stream()
                .map(one -> new NotCounted(
                        NotShown.of(one.reason()).code(),
                        words.say(NotShown.of(one.reason()).key()),
                        one.persons(),
                        one.letters(),
                        one.opinions(),
                        List.copyOf(numbers.getOrDefault(one.reason(), List.of()))))
                .toList();
    }

    /** Counts what has each code, so that a reader finds all of it again. */
    private static List<Code> codes(CallResult result, Words words) {
        Map<NotShown, Integer> opinions = new EnumMap<>(NotShown.class);
        result.opinions().forEach(one -> one.reasons().forEach(why -> opinions.merge(why, 1, Integer::sum)));
        result.leftOut().forEach(why -> opinions.merge(NotShown.of(why), 1, Integer::sum));
        Map<NotShown, Integer> parts = new EnumMap<>(NotShown.class);
        result.setAside().forEach((why, count) -> parts.merge(NotShown.of(why), count, Integer::sum));
        return Arrays.stream(NotShown.values())
                .filter(why -> opinions.containsKey(why) || parts.containsKey(why))
                .map(why -> new Code(
                        why.code(), words.say(why.key()), opinions.getOrDefault(why, 0), parts.getOrDefault(why, 0)))
                .toList();
    }

    private static Comparator<List<ResultOpinion>> by(ResultOrder order, List<ReflectionClass> classes) {
        List<String> marks = classes.stream().map(ReflectionClass::mark).toList();
        Comparator<List<ResultOpinion>> number = Comparator.comparingInt(
                        (List<ResultOpinion> some) -> some.getFirst().person())
                .thenComparingInt(some -> some.getFirst().branch());
        return switch (order) {
            case NUMBER -> number;
            case PLACE ->
                Comparator.comparingInt((List<ResultOpinion> some) -> some.stream()
                                .mapToInt(ResultOpinion::order)
                                .min()
                                .orElse(0))
                        .thenComparing(number);
            case REFLECTION ->
                Comparator.comparingInt((List<ResultOpinion> some) ->
                                marks.indexOf(some.getFirst().mark()))
                        .thenComparing(number);
        };
    }

    /** Equal words about the same place are printed once, with all their numbers. */
    private static Answer answer(List<ResultOpinion> some, List<ReflectionClass> classes) {
        Map<Said, List<String>> numbers = new LinkedHashMap<>();
        some.forEach(opinion -> numbers.computeIfAbsent(said(opinion), same -> new ArrayList<>())
                .add(opinion.label()));
        ResultOpinion first = some.getFirst();
        return new Answer(
                numbers.entrySet().stream()
                        .map(said -> new Said(
                                List.copyOf(said.getValue()),
                                said.getKey().place(),
                                said.getKey().words(),
                                said.getKey().codes()))
                        .toList(),
                some.size(),
                ResultOpinion.filled(first.reply(), numbers(some)),
                open(first.reply()),
                ResultOpinion.filled(first.forChildren(), numbers(some)),
                open(first.forChildren()),
                first.mark(),
                classes.stream()
                        .filter(one -> one.mark().equals(first.mark()))
                        .findFirst()
                        .map(ReflectionClass::label)
                        .orElse(""),
                first.changes());
    }

    /** What differs beside each opinion, if it does. */
    private static String open(String text) {
        return MergeFields.has(text) ? text : "";
    }

    /** What it says, without its number. */
    private static Said said(ResultOpinion opinion) {
        return new Said(
                List.of(),
                opinion.place(),
                opinion.words(),
                opinion.reasons().stream().map(NotShown::code).toList());
    }

    /** Of many some, and how many more; each has its own in the table for machines. */
    private static String numbers(List<ResultOpinion> some) {
        Words words = Words.in(Words.JAPANESE);
        String told = some.stream()
                .limit(NUMBERS)
                .map(ResultOpinion::label)
                .collect(Collectors.joining(words.say("publication.result.between")));
        return some.size() > NUMBERS ? words.say("publication.result.andMore", told, some.size() - NUMBERS) : told;
    }

    /** The most first. */
    private static <E extends Enum<E>> List<Map.Entry<E, Integer>> counted(Map<E, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<E, Integer> one) -> -one.getValue())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    private static String key(Enum<?> constant) {
        return "comment." + constant.getDeclaringClass().getSimpleName() + "."
                + constant.name().toLowerCase(Locale.ROOT);
    }
}
