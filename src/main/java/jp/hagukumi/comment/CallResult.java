package jp.hagukumi.comment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hagukumi.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of a call to everybody: its counts, its opinions as they may be shown and the city's replies. Nothing
 * in it tells who sent a letter.
 *
 * @param lastDay null where it has none
 * @param erased whether nobody can write a summary any more
 * @param counts of the letters that count in it, and of their opinions: no other figure but {@code notCounted} and
 *     {@code toSplit} is of others
 * @param notCounted what the call does not count, by the reason; with {@code counts} it is everything there is
 * @param leftOut why each opinion that the call does not count does not, by number
 * @param toSplit letters of which some part has gone nowhere yet
 * @param unapproved opinions whose reply is not approved yet
 * @param channels letters by how they came in
 * @param setAside parts of letters that are no opinion, by the reason
 * @param themes of the call, in their order
 * @param places where the documents could be read on paper
 * @param office whom to ask and how, as far as it is told
 * @param opinions of the letters that count, by number
 */
public record CallResult(
        CallId call,
        PlanId plan,
        String planTitle,
        String title,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        CallState state,
        boolean erased,
        CallCounts counts,
        List<NotCounted> notCounted,
        List<LetterMark> leftOut,
        int toSplit,
        int unapproved,
        Map<Channel, Integer> channels,
        Map<SetAsideReason, Integer> setAside,
        List<ReflectionClass> classes,
        List<String> themes,
        List<String> places,
        List<String> office,
        List<ResultOpinion> opinions)
        implements Serializable {

    public CallResult {
        notCounted = List.copyOf(notCounted);
        leftOut = List.copyOf(leftOut);
        channels = Map.copyOf(channels);
        setAside = Map.copyOf(setAside);
        classes = List.copyOf(classes);
        themes = List.copyOf(themes);
        places = List.copyOf(places);
        office = List.copyOf(office);
        opinions = List.copyOf(opinions);
    }

    /** Stands for the words of its opinions, as {@link PublishedResults#says} asks for them. */
    public String wordsPrint() {
        return ResultWords.print(opinions.stream()
                .map(one -> new ResultWords.Numbered(new ResultNumber(one.person(), one.branch()), one.words())));
    }

    /** Opinions of which nothing may be printed as long as nobody has summed them up. */
    public List<Unworded> unworded() {
        return opinions.stream()
                .filter(opinion -> !erased && opinion.words().isEmpty())
                .map(opinion -> new Unworded(opinion.label(), opinion.letter()))
                .toList();
    }
}
