package jp.hagukumi.plan;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import jp.hagukumi.demo.DemoPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Made-up plans on five levels for measuring, the same for the same seed. */
public final class LargePlan {

    private static final List<String> LEVELS = List.of("基本目標", "施策の方向", "施策", "取組", "事業");
    private static final List<String> SECTIONS =
            List.of(DemoPeople.HOIKU, DemoPeople.KATEI, "健康増進課", "教育総務課", "公園緑地課", "障害者支援課");
    private static final List<String> WORDS = List.of(
            "子育て", "こども", "若者", "保育", "相談", "支援", "居場所", "学習", "健診", "家庭", "地域", "見守り", "ひとり親", "貧困", "発達", "医療", "遊び場",
            "放課後");

    private final Random random;
    private final List<PlanRow> rows = new ArrayList<>();

    private LargePlan(long seed) {
        this.random = new Random(seed);
    }

    /** 5 goals, 10 directions, 20 measures, 40 sets, and 200 projects. */
    public static byte[] workbook(long seed) {
        return new LargePlan(seed).grow(new int[] {5, 2, 2, 2, 5}, "");
    }

    /** 20 goals and 6,000 projects below them on the fifth level. */
    public static byte[] wide(long seed) {
        return new LargePlan(seed).grow(new int[] {20, 3, 2, 5, 10}, "");
    }

    /** A hundred times that: 20,000 elements, 3,800 of them branches. The word begins every title. */
    public static byte[] hundredfold(long seed, String word) {
        return new LargePlan(seed).grow(new int[] {20, 9, 2, 9, 5}, word);
    }

    /** The hundredfold plan with another title and description for every fiftieth element. */
    public static byte[] hundredfoldAmended(long seed) {
        LargePlan plan = new LargePlan(seed);
        plan.grow(new int[] {20, 9, 2, 9, 5}, "", 0, null);
        plan.rows.replaceAll(row -> row.number() % 50 == 0 ? amended(row) : row);
        return plan.workbook();
    }

    private static PlanRow amended(PlanRow row) {
        return new PlanRow(
                row.number(),
                row.key(),
                row.parentKey(),
                row.level(),
                row.code(),
                row.title() + "（改）",
                row.description() + "見直しました。",
                row.departments(),
                row.priority(),
                row.newSince(),
                row.understood());
    }

    /**
     * A plan whose 500 indicators of two sub-series each have a value, or a reason why there is none, for every year of
     * twenty: 20,000 in all.
     *
     * @param beans those of the portal that will read it
     * @param first the first of the values, from which the others count on
     */
    public static byte[] ofValues(BeanFactory beans, int first) {
        List<SheetKind<?>> kinds = beans.getBean(SheetKinds.class).all();
        Map<String, List<SheetLine>> sheets = new HashMap<>();
        for (int indicator = 0; indicator < 500; indicator++) {
            String key = "I" + indicator;
            String place = Integer.toString(indicator + 1);
            line(
                    kinds,
                    sheets,
                    "indicators",
                    key,
                    "1-01",
                    place,
                    "成果指標",
                    "割合その" + key,
                    "%",
                    "増加型",
                    "",
                    "",
                    "年度",
                    "",
                    "");
            for (String series : List.of("1", "2")) {
                line(kinds, sheets, "indicator-series", key, series, series, "内訳" + series, "2004", "10");
                for (int year = 2005; year < 2025; year++) {
                    String value = Integer.toString(first + indicator + year);
                    boolean known = year % 5 > 0;
                    line(
                            kinds,
                            sheets,
                            "indicator-values",
                            key,
                            series,
                            Integer.toString(year),
                            "年度",
                            known ? value : "",
                            known ? "" : "調査年でない",
                            "市民意識調査",
                            known ? "" : value);
                }
            }
        }
        PlanWorkbook plan = PlanFixtures.workbook();
        return WorkbookWriter.bytes(
                new PlanWorkbook(plan.header(), plan.rows(), sheets),
                null,
                kinds.stream().filter(kind -> sheets.containsKey(kind.code())).toList(),
                Locale.JAPANESE);
    }

    private static void line(
            List<SheetKind<?>> kinds, Map<String, List<SheetLine>> sheets, String code, String... texts) {
        SheetKind<?> of = kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
        List<SheetLine> lines = sheets.computeIfAbsent(code, first -> new ArrayList<>());
        lines.add(new SheetLine(lines.size() + 2, Cells.of(of, texts), List.of()));
    }

    /** Takes a workbook as an amendment of a stored plan. */
    public static void amend(PlanImport imports, PlanId plan, byte[] workbook) {
        ImportPreview preview = imports.preview(new ByteArrayInputStream(workbook), "large.xlsx", plan);
        if (!(preview instanceof ImportPreview.Ready ready)) {
            throw new IllegalStateException("the made-up workbook was refused: " + preview);
        }
        imports.accept(ImportDecision.on(ready, PlanFixtures.FROM.next().firstDay(), "見直し"));
    }

    /** Stores a workbook as a new plan; whoever is acting has to be allowed to. */
    public static PlanId store(PlanImport imports, byte[] workbook) {
        ImportPreview preview = imports.preview(new ByteArrayInputStream(workbook), "large.xlsx", null);
        if (!(preview instanceof ImportPreview.Ready ready)) {
            throw new IllegalStateException("the made-up workbook was refused: " + preview);
        }
        return imports.accept(ImportDecision.on(ready, PlanFixtures.FROM.firstDay(), ""))
                .plan();
    }

    private byte[] grow(int[] widths, String word) {
        grow(widths, word, 0, null);
        return workbook();
    }

    private byte[] workbook() {
        return WorkbookWriter.bytes(
                new PlanWorkbook(PlanFixtures.header("大きな計画" + rows.size(), LEVELS), rows), Locale.JAPANESE);
    }

    private void grow(int[] widths, String word, int level, @Nullable String parent) {
        for (int i = 1; i <= widths[level]; i++) {
            String key = parent == null ? Integer.toString(i) : parent + "-" + i;
            boolean project = level == LEVELS.size() - 1;
            rows.add(new PlanRow(
                    rows.size() + 2,
                    key,
                    parent,
                    LEVELS.get(level),
                    key,
                    word + words(4) + "その" + rows.size(),
                    words(25),
                    project ? sections() : List.of(),
                    project && random.nextInt(10) == 0,
                    null,
                    List.of()));
            if (!project) {
                grow(widths, word, level + 1, key);
            }
        }
    }

    private String words(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < number; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(i % 6 == 5 ? "。" : "の");
        }
        return text.toString();
    }

    private List<String> sections() {
        int first = random.nextInt(SECTIONS.size());
        return random.nextInt(4) == 0
                ? List.of(SECTIONS.get(first), SECTIONS.get((first + 1) % SECTIONS.size()))
                : List.of(SECTIONS.get(first));
    }
}
