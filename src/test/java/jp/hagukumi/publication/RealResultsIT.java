package jp.hagukumi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import jp.hagukumi.comment.CallAdministration;
import jp.hagukumi.comment.CallCounts;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CallParticulars;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.ChangedPlace;
import jp.hagukumi.comment.CommentFixtures;
import jp.hagukumi.comment.Cut;
import jp.hagukumi.comment.Grouping;
import jp.hagukumi.comment.Inbox;
import jp.hagukumi.comment.Intake;
import jp.hagukumi.comment.NewCall;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.comment.OpinionQueries;
import jp.hagukumi.comment.ReflectionClass;
import jp.hagukumi.comment.ReplyChanges;
import jp.hagukumi.comment.ReplyDecisions;
import jp.hagukumi.comment.Segment;
import jp.hagukumi.comment.SetAsideReason;
import jp.hagukumi.comment.Splitting;
import jp.hagukumi.comment.SubmissionDetails;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Results as cities have published them, in their numbers, with words that are made up. */
@PortalIT
class RealResultsIT {

    private static final List<ReflectionClass> PREFECTURE = List.of(
            new ReflectionClass("A", "案へ反映（既に記載を含む）"),
            new ReflectionClass("B", "反映していないが既に取り組んでいる"),
            new ReflectionClass("C", "今後の参考"),
            new ReflectionClass("D", "反映できない"),
            new ReflectionClass("E", "その他（質問・感想）"));

    @Autowired
    private Office office;

    @Autowired
    private BeanFactory beans;

    private CallId call;
    private final List<OpinionId> opinions = new ArrayList<>();

    @AfterEach
    void nobodyActs() {
        office.nobody();
    }

    /** What a city published; null where it did not. */
    private record Fact(
            Integer persons,
            Integer opinions,
            Integer rows,
            Map<String, Integer> classes,
            Map<String, Integer> themes,
            Map<String, Integer> setAside) {}

    @Test
    void seventyFourPersonsFiveHundredAndFortyEightOpinionsAndThreeHundredAndFortyOneRows() {
        Fact city = fact("茨木市");
        open(List.of(new ReflectionClass("A", "案に反映"), new ReflectionClass("C", "参考")));
        int apart =
                city.setAside().values().stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, city.persons())
                .forEach(
                        i -> letter(i + 1, share(city.opinions(), city.persons(), i), share(apart, city.persons(), i)));
        setApart(city);
        int twins = city.opinions() - city.rows();
        for (int i = 0; i < twins; i++) {
            beans.getBean(Grouping.class).group(call, List.of(opinions.get(2 * i), opinions.get(2 * i + 1)));
        }
        List<OpinionId> leads = IntStream.range(0, opinions.size())
                .filter(i -> i >= 2 * twins || i % 2 == 0)
                .mapToObj(opinions::get)
                .toList();
        assertThat(leads).hasSize(city.rows());
        for (int i = 0; i < leads.size(); i++) {
            approve(leads.get(i), "考え方その%d。".formatted(i + 1), i % 2 == 0 ? "A" : "C");
        }
        EditionId edition = publish();

        CallCounts counts = summary().counts();
        assertThat(List.of(counts.persons(), counts.letters(), counts.opinions(), counts.purports()))
                .containsExactly(city.persons(), city.persons(), city.opinions(), city.rows());
        ResultPreview preview = preview();
        assertThat(List.of(preview.persons(), preview.opinions(), preview.purports()))
                .containsExactly(city.persons(), city.opinions(), city.rows());
        assertThat(preview.answers()).hasSize(city.rows());
        List<String> rows = file(edition, "data.csv").lines().skip(1).toList();
        assertThat(rows).hasSize(city.opinions());
        assertThat(rows.stream().map(row -> row.split(",")[0]).distinct()).hasSize(city.opinions());
        assertThat(file(edition, "index.html"))
                .contains("%d人から%d通、%d件のご意見（同じ趣旨をまとめると%d件）"
                        .formatted(city.persons(), city.persons(), city.opinions(), city.rows()))
                .contains("%dか所".formatted(city.setAside().get("OTHER")))
                .contains("%dか所".formatted(city.setAside().get("OFF_TOPIC")));
    }

    @Test
    void seventyFourOpinionsInFiveClassesAndFiveThemes() {
        Fact prefecture = fact("神奈川県");
        open(PREFECTURE, List.copyOf(prefecture.themes().keySet()));
        IntStream.range(0, prefecture.opinions()).forEach(i -> letter(i + 1, 1, 0));
        List<String> marks = spread(prefecture.classes());
        List<String> themes = spread(prefecture.themes());
        for (int i = 0; i < opinions.size(); i++) {
            describe(opinions.get(i), themes.get(i));
            approve(opinions.get(i), "考え方その%d。".formatted(i + 1), marks.get(i));
        }
        EditionId edition = publish();

        CallCounts counts = summary().counts();
        prefecture
                .classes()
                .forEach((mark, count) -> assertThat(counts.in(mark)).isEqualTo(count));
        prefecture
                .themes()
                .forEach((theme, count) -> assertThat(counts.onTheme(theme)).isEqualTo(count));
        assertThat(counts.opinions()).isEqualTo(prefecture.opinions());
        Map<String, Integer> published = new HashMap<>();
        JsonMapper.shared()
                .readTree(file(edition, "data.json"))
                .get("material")
                .get("themes")
                .forEach(theme -> published.put(
                        theme.get("name").asString(), theme.get("count").asInt()));
        assertThat(published).isEqualTo(prefecture.themes());
        assertThat(file(edition, "index.html")).contains("テーマ別の件数");
        PREFECTURE.forEach(one -> assertThat(
                        file(edition, "data.csv").lines().filter(line -> line.contains(one.label())))
                .hasSize(prefecture.classes().get(one.mark())));
    }

    @Test
    void sixteenPersonsWhoseOpinionsAreNumberedByPersonAndTellWhetherThePlanWasChanged() {
        Fact city = fact("流山市");
        open(List.of(new ReflectionClass("有", "修正あり"), new ReflectionClass("無", "修正なし")));
        IntStream.range(0, city.persons()).forEach(i -> letter(i + 1, share(city.opinions(), city.persons(), i), 0));
        for (int i = 0; i < opinions.size(); i++) {
            approve(opinions.get(i), "考え方その%d。".formatted(i + 1), i == 1 ? "有" : "無", i == 1);
        }
        EditionId edition = publish();

        List<String> rows = file(edition, "data.csv").lines().skip(1).toList();
        assertThat(rows).hasSize(city.opinions());
        assertThat(rows.stream().map(row -> row.split(",")[0].replace("\"", "")).limit(5))
                .containsExactly("1-1", "1-2", "1-3", "2-1", "2-2");
        assertThat(rows.stream().filter(row -> row.contains("修正あり"))).hasSize(1);
    }

    @Test
    void oneReplyStandsBesideOpinionsOfTwoPersons() {
        Fact city = fact("桑名市");
        open(List.of(new ReflectionClass("検", "盛り込みを検討"), new ReflectionClass("参", "今後の参考")));
        letter(1, 2, 0);
        letter(2, 2, 0);
        letter(3, 1, 0);
        office.as(DemoPeople.CLERK);
        beans.getBean(Grouping.class).group(call, List.of(opinions.get(1), opinions.get(2)));
        approve(opinions.get(0), "載せます。", "検");
        approve(opinions.get(1), "方針をまとめます。", "参");
        approve(opinions.get(3), "重点とします。", "検");
        approve(opinions.get(4), "参考にします。", "参");
        EditionId edition = publish();

        assertThat(preview().persons()).isEqualTo(city.persons());
        assertThat(file(edition, "index.html")).containsOnlyOnce("方針をまとめます。").contains("1-2", "2-1");
        assertThat(file(edition, "data.csv").lines().filter(row -> row.contains("方針をまとめます。")))
                .hasSize(2);
    }

    @Test
    void aTownThatAnswersEverythingWithItsDraftAsItIsHasOneClass() {
        assertThat(fact("遠賀町").opinions()).isNull();
        open(List.of(new ReflectionClass("原案", "原案のとおり")));
        letter(1, 2, 0);
        opinions.forEach(one -> approve(one, "原案のとおりとさせていただきます。", "原案"));
        EditionId edition = publish();

        assertThat(summary().counts().in("原案")).isEqualTo(2);
        assertThat(file(edition, "index.html")).contains("原案のとおり");
    }

    private void open(List<ReflectionClass> classes) {
        open(classes, List.of());
    }

    private void open(List<ReflectionClass> classes, List<String> themes) {
        PlanId plan = PlanFixtures.create(office, beans.getBean(PlanImport.class));
        office.as(DemoPeople.CLERK);
        CallAdministration administration = beans.getBean(CallAdministration.class);
        call = administration.open(new NewCall(
                plan,
                "こども計画（案）",
                CommentFixtures.FIRST_DAY,
                CommentFixtures.LAST_DAY,
                CommentFixtures.LAST_DAY.plusDays(30),
                classes));
        CallParticulars told = beans.getBean(CallQueries.class).particulars(call);
        administration.change(
                call,
                summary().version(),
                new CallParticulars(
                        told.documents(),
                        told.places(),
                        told.eligible(),
                        told.eligibleWords(),
                        told.required(),
                        themes,
                        told.steps(),
                        told.office(),
                        told.counted(),
                        told.daysToAnswer()));
    }

    /** Comes in and is cut into its opinions; what is none stays behind them. */
    private void letter(int person, int points, int others) {
        StringBuilder text = new StringBuilder();
        IntStream.rangeClosed(1, points).forEach(i -> text.append("提出者%dの意見その%d。".formatted(person, i)));
        IntStream.rangeClosed(1, others).forEach(i -> text.append("ほかのことその%d。".formatted(i)));
        office.as(DemoPeople.CLERK);
        beans.getBean(Intake.class)
                .enter(call, CommentFixtures.letter(text.toString(), "検体" + person + "号", "検体町" + person));
        for (int i = 0; i < points; i++) {
            opinions.add(CommentFixtures.opinion(beans, call, person, i, i));
        }
    }

    /** What the city counts apart is set aside with its reasons, in their numbers. */
    private void setApart(Fact city) {
        List<String> reasons = spread(city.setAside());
        int next = 0;
        for (int number = 1; number <= city.persons(); number++) {
            SubmissionDetails letter = details(number);
            long free = letter.segments().stream().filter(Segment::isFree).count();
            for (int i = 0; i < free; i++) {
                SubmissionDetails now = details(number);
                var first = now.segments().stream()
                        .filter(Segment::isFree)
                        .findFirst()
                        .orElseThrow();
                SetAsideReason reason = SetAsideReason.valueOf(reasons.get(next++));
                beans.getBean(Splitting.class)
                        .setAside(
                                now.id(),
                                now.version(),
                                List.of(first.span()),
                                reason,
                                reason == SetAsideReason.OTHER ? "賛否、感想" : "");
            }
        }
        assertThat(next).isEqualTo(reasons.size());
    }

    private SubmissionDetails details(int number) {
        return beans.getBean(Inbox.class).letter(call, number, Cut.SENTENCES).orElseThrow();
    }

    private void describe(OpinionId opinion, String theme) {
        office.as(DemoPeople.CLERK);
        var row =
                beans.getBean(OpinionQueries.class).find(opinion).orElseThrow().row();
        beans.getBean(Splitting.class).describe(opinion, row.version(), row.summary(), null, Set.of(theme));
    }

    private void approve(OpinionId opinion, String text, String mark) {
        approve(opinion, text, mark, false);
    }

    private void approve(OpinionId opinion, String text, String mark, boolean changed) {
        office.as(DemoPeople.CLERK);
        CommentFixtures.assign(beans, opinion, office.department(DemoPeople.HOIKU));
        office.as(DemoPeople.WRITER_HOIKU);
        if (changed) {
            beans.getBean(ReplyChanges.class)
                    .put(opinion, version(opinion), 0, new ChangedPlace(null, "69ページ", "検討します。", "実施しています。"));
        }
        CommentFixtures.handIn(beans, opinion, text, mark);
        ReplyDecisions decisions = beans.getBean(ReplyDecisions.class);
        office.as(DemoPeople.CHIEF_HOIKU);
        decisions.check(opinion, version(opinion));
        office.as(DemoPeople.LEAD);
        decisions.approve(opinion, version(opinion));
    }

    private long version(OpinionId opinion) {
        return Objects.requireNonNull(beans.getBean(OpinionQueries.class)
                        .find(opinion)
                        .orElseThrow()
                        .reply())
                .version();
    }

    private EditionId publish() {
        office.as(DemoPeople.CLERK);
        beans.getBean(CallAdministration.class).close(call, summary().version());
        office.as(DemoPeople.LEAD);
        ResultPreview seen = preview();
        return beans.getBean(ResultPublishing.class)
                .publish(new ResultPublishing.Command(
                        call, seen.fingerprint(), seen.number(), ResultOrder.NUMBER, "意見の募集結果", ""));
    }

    private ResultPreview preview() {
        return beans.getBean(ResultPublishing.class)
                .preview(call, ResultOrder.NUMBER)
                .orElseThrow();
    }

    private CallSummary summary() {
        return beans.getBean(CallQueries.class).find(call).orElseThrow();
    }

    private String file(EditionId edition, String name) {
        return new String(beans.getBean(EditionShelf.class).file(edition, name).orElseThrow(), StandardCharsets.UTF_8);
    }

    /** The part of a whole that falls to one of many, the first ones getting one more where it does not divide. */
    private static int share(int whole, int many, int index) {
        return whole / many + (index < whole % many ? 1 : 0);
    }

    private static List<String> spread(Map<String, Integer> counts) {
        List<String> all = new ArrayList<>();
        counts.forEach((name, count) -> IntStream.range(0, count).forEach(i -> all.add(name)));
        return all;
    }

    private static Fact fact(String city) {
        try (var in = Objects.requireNonNull(RealResultsIT.class.getResourceAsStream("/result-facts/results.psv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\\|", -1))
                    .filter(line -> line[0].equals(city))
                    .map(line -> new Fact(
                            number(line[1]),
                            number(line[2]),
                            number(line[3]),
                            counts(line[4]),
                            counts(line[5]),
                            counts(line[6])))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Integer number(String published) {
        return published.isEmpty() ? null : Integer.valueOf(published);
    }

    private static Map<String, Integer> counts(String published) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(published.split(","))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("="))
                .forEach(part -> counts.put(part[0], Integer.valueOf(part[1])));
        return counts;
    }
}
