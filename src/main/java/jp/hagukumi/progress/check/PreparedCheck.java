package jp.hagukumi.progress.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.FieldKind;
import jp.hagukumi.progress.Finding;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ReportCheck;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.progress.Rubric;
import jp.hagukumi.progress.Severity;
import jp.hagukumi.progress.check.FigureFact.Standing;

/**
 * The rules, as pure functions of what stands in a report and around it.
 *
 * @param settings one for each rule
 * @param before the words of the last year, of several reports where projects were merged or departments joined. A text is
 *     held against each of them, for one that only stands there once more is copied from whichever it was. A figure is held
 *     against the only one there is, and of several against none: their sum would be nobody's word, as it stands in no
 *     form either, and one of them alone would make every merger look like a jump.
 * @param around the indicators of the project
 */
record PreparedCheck(Map<CheckRule, CheckSetting> settings, Rubric rubric, List<ReportText> before, Figures around)
        implements ReportCheck {

    /** A text that is shorter than this may well be the same every year. */
    private static final Pattern FIGURE = Pattern.compile("-?\\d+(\\.\\d+)?");

    private static final int SHORT = 20;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public List<Finding> of(ReportText text) {
        List<Finding> found = new ArrayList<>();
        for (CheckRule rule : CheckRule.values()) {
            CheckSetting setting = settings.getOrDefault(rule, rule.usual());
            if (setting.severity() != Severity.OFF) {
                Findings into = new Findings(setting, found);
                switch (rule) {
                    case MARK_AGAINST_FIGURE -> markAgainstFigure(text, into);
                    case UNCHANGED_TEXT -> unchangedText(text, into);
                    case JUMP -> jump(text, into);
                    case BLANK_REASON -> blankReason(text, into);
                    case SETTLEMENT_AGAINST_BUDGET -> settlementAgainstBudget(text, into);
                    case DIRECTION_WITHOUT_BASIS -> directionWithoutBasis(text, into);
                    case SUM -> sum(text, into);
                }
            }
        }
        found.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(found);
    }

    private void markAgainstFigure(ReportText text, Findings into) {
        List<String> counted = rubric.scale().stream()
                .filter(RatingMark::counted)
                .map(RatingMark::mark)
                .toList();
        List<FigureFact> figures = around.in(text);
        int place = counted.indexOf(text.get(FieldCode.MARK));
        if (place < 0 || counted.size() < 2 || figures.isEmpty()) {
            return;
        }
        String mark = rubric.markAndLabel(text.get(FieldCode.MARK));
        boolean good = place < Math.max(1, counted.size() / 2);
        boolean worst = place == counted.size() - 1;
        for (FigureFact figure : figures) {
            BigDecimal percent = figure.percent();
            if (good && percent != null && percent.compareTo(BigDecimal.valueOf(into.threshold())) < 0) {
                into.add(
                        FieldCode.MARK,
                        "high",
                        mark,
                        figure.name(),
                        figure.printed(),
                        percent.toPlainString(),
                        Integer.toString(into.threshold()));
            } else if (good && percent == null && figure.standing() == Standing.BAD) {
                into.add(FieldCode.MARK, "missed", mark, figure.name(), figure.printed());
            }
        }
        if (worst && figures.stream().allMatch(PreparedCheck::isReached)) {
            FigureFact first = figures.getFirst();
            into.add(FieldCode.MARK, "low", mark, first.name(), first.printed(), Integer.toString(figures.size()));
        }
    }

    private static boolean isReached(FigureFact figure) {
        BigDecimal percent = figure.percent();
        return percent == null ? figure.standing() == Standing.GOOD : percent.compareTo(HUNDRED) >= 0;
    }

    private void unchangedText(ReportText text, Findings into) {
        for (FormField field : rubric.fields()) {
            String now = text.get(field.code());
            if (field.kind().isText()
                    && !field.internal()
                    && Likeness.plain(now).length() >= SHORT) {
                before.stream()
                        .map(then -> then.get(field.code()))
                        .filter(then -> !then.isBlank())
                        .max(Comparator.comparingInt(then -> Likeness.percent(now, then)))
                        .ifPresent(then -> unchangedText(field.code(), now, then, into));
            }
        }
    }

    private static void unchangedText(FieldCode field, String now, String then, Findings into) {
        int alike = Likeness.percent(now, then);
        if (alike >= into.threshold()) {
            into.addOn(
                    List.of(now, then),
                    field,
                    "same",
                    Integer.toString(alike),
                    begin(then),
                    begin(now),
                    Integer.toString(into.threshold()));
        }
    }

    private static String begin(String text) {
        String plain = text.strip();
        return plain.codePointCount(0, plain.length()) <= SHORT
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, SHORT)) + "\u2026";
    }

    private void jump(ReportText text, Findings into) {
        ReportText only = before.size() == 1 ? before.getFirst() : ReportText.EMPTY;
        for (FormField field : rubric.fields()) {
            String now = text.get(field.code());
            String then = only.get(field.code());
            if (field.kind().isFigure() && isFigure(now) && isFigure(then)) {
                jump(field.code(), "", new BigDecimal(now), new BigDecimal(then), into);
            }
        }
        for (FigureFact figure : around.in(text)) {
            BigDecimal value = figure.value();
            BigDecimal then = figure.before();
            if (value != null && then != null) {
                jump(figure.field(), figure.name(), value, then, into);
            }
        }
    }

    /** An own field may have taken words the year before, under the same code. */
    private static boolean isFigure(String value) {
        return FIGURE.matcher(value).matches();
    }

    /** From nothing there is no share to jump by. */
    private static void jump(FieldCode field, String name, BigDecimal now, BigDecimal then, Findings into) {
        if (then.signum() == 0) {
            return;
        }
        BigDecimal share = now.subtract(then).multiply(HUNDRED).divide(then.abs(), 1, RoundingMode.HALF_UP);
        if (share.abs().compareTo(BigDecimal.valueOf(into.threshold())) > 0) {
            into.add(
                    field,
                    field.isValue() ? "indicator" : "field",
                    name,
                    then.toPlainString(),
                    now.toPlainString(),
                    (share.signum() > 0 ? "+" : "") + share.toPlainString(),
                    Integer.toString(into.threshold()));
        }
    }

    private void blankReason(ReportText text, Findings into) {
        String mark = text.get(FieldCode.MARK);
        String reason = Likeness.plain(text.get(FieldCode.MARK_REASON));
        boolean asked = rubric.fields().stream().anyMatch(field -> field.kind() == FieldKind.MARK_REASON);
        // What is empty is missing and stops the report without a rule.
        if (asked
                && rubric.asksReasonFor(mark)
                && !reason.isEmpty()
                && reason.codePointCount(0, reason.length()) < into.threshold()) {
            into.add(
                    FieldCode.MARK_REASON,
                    "empty",
                    rubric.markAndLabel(mark),
                    reason,
                    Integer.toString(into.threshold()));
        }
    }

    private void settlementAgainstBudget(ReportText text, Findings into) {
        String budgeted = text.get(FieldCode.BUDGET);
        String spent = text.get(FieldCode.SETTLEMENT);
        if (budgeted.isEmpty() || spent.isEmpty()) {
            return;
        }
        BigDecimal budget = new BigDecimal(budgeted);
        BigDecimal settlement = new BigDecimal(spent);
        if (settlement.compareTo(budget) > 0) {
            into.add(FieldCode.SETTLEMENT, "over", budgeted, spent);
        } else if (budget.signum() > 0
                && settlement.multiply(HUNDRED).compareTo(budget.multiply(BigDecimal.valueOf(into.threshold()))) < 0) {
            into.add(
                    FieldCode.SETTLEMENT,
                    "under",
                    budgeted,
                    spent,
                    settlement
                            .multiply(HUNDRED)
                            .divide(budget, 1, RoundingMode.HALF_UP)
                            .toPlainString(),
                    Integer.toString(into.threshold()));
        }
    }

    private void directionWithoutBasis(ReportText text, Findings into) {
        String direction = text.get(FieldCode.DIRECTION);
        boolean asked = rubric.form().field(FieldCode.DIRECTION_BASIS).isPresent();
        if (asked && !direction.isEmpty() && text.get(FieldCode.DIRECTION_BASIS).isBlank()) {
            into.add(FieldCode.DIRECTION_BASIS, "none", rubric.directionLabel(direction));
        }
    }

    private void sum(ReportText text, Findings into) {
        sources(text, into);
        for (FormField field : rubric.fields()) {
            String share = text.get(field.code());
            // A rate of what was planned may well be above; of those who were asked nobody can be more than all.
            if (field.code().shareOf().isPresent()
                    && !share.isEmpty()
                    && new BigDecimal(share).compareTo(HUNDRED) > 0) {
                into.add(field.code(), "share", share);
            }
        }
    }

    /**
     * Sources that are only part of all, since not all are asked or filled in yet, come to no more than the whole; all of
     * them are the whole. Each is rounded by itself: together they may differ by half of one each.
     */
    private void sources(ReportText text, Findings into) {
        String spent = text.get(FieldCode.SETTLEMENT);
        List<BigDecimal> sources = rubric.fields().stream()
                .map(FormField::code)
                .filter(FieldCode.FUNDING::contains)
                .map(text::get)
                .filter(source -> !source.isEmpty())
                .map(BigDecimal::new)
                .toList();
        if (spent.isEmpty() || sources.isEmpty()) {
            return;
        }
        BigDecimal together = sources.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal apart = together.subtract(new BigDecimal(spent));
        boolean all = sources.size() == FieldCode.FUNDING.size();
        if ((all ? apart.abs() : apart).multiply(BigDecimal.TWO).compareTo(BigDecimal.valueOf(sources.size() + 1L))
                > 0) {
            into.add(FieldCode.SETTLEMENT, "sources", together.toPlainString(), spent);
        }
    }

    /** Where one rule puts what it finds. */
    private record Findings(CheckSetting setting, List<Finding> found) {

        int threshold() {
            return setting.threshold();
        }

        void add(FieldCode field, String kind, String... compared) {
            addOn(List.of(compared), field, kind, compared);
        }

        /** @param whole what a sentence on it depends on, where more was compared than is printed */
        void addOn(List<String> whole, FieldCode field, String kind, String... printed) {
            String key = "progress.check." + setting.rule().name() + "." + kind;
            // Findings on indicators had no field once; the sentences that were given on those go on counting.
            String named = field.isValue() ? "null" : field.value();
            found.add(new Finding(setting.severity(), field, key, List.of(printed), Fingerprint.of(key, named, whole)));
        }
    }
}
