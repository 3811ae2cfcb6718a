package jp.hagukumi.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Role;
import org.jspecify.annotations.Nullable;

/** The people of the demo and of the tests: role names, no real persons. */
public final class DemoPeople {

    public static final String PASSWORD = "mihon-no-kotoba";

    public static final String LEAD = "lead";
    public static final String CLERK = "clerk";
    public static final String MEMBER = "member";
    public static final String MEMBER_2 = "member-2";
    public static final String VIEWER = "viewer";
    public static final String ADMIN = "admin";
    public static final String AUDITOR = "auditor";
    public static final String WRITER_HOIKU = "writer-hoiku";
    public static final String CHIEF_HOIKU = "chief-hoiku";
    public static final String WRITER_KATEI = "writer-katei";
    public static final String CHIEF_KATEI = "chief-katei";

    public static final String SEISAKU = "こども政策課";
    public static final String HOIKU = "保育課";
    public static final String KATEI = "子ども家庭課";

    private static final LocalDate SINCE = LocalDate.of(2020, 4, 1);

    /** One person of the demo. */
    public record Someone(
            String login, String name, Role role, @Nullable String department) {}

    public static final List<Someone> ALL = List.of(
            new Someone(LEAD, "こども政策課 取りまとめ", Role.LEAD, SEISAKU),
            new Someone(CLERK, "こども政策課 意見担当", Role.CLERK, SEISAKU),
            new Someone("writer-seisaku", "こども政策課 担当", Role.WRITER, SEISAKU),
            new Someone("chief-seisaku", "こども政策課 課長", Role.CHIEF, SEISAKU),
            new Someone(WRITER_HOIKU, "保育課 担当", Role.WRITER, HOIKU),
            new Someone(CHIEF_HOIKU, "保育課 課長", Role.CHIEF, HOIKU),
            new Someone(WRITER_KATEI, "子ども家庭課 担当", Role.WRITER, KATEI),
            new Someone(CHIEF_KATEI, "子ども家庭課 課長", Role.CHIEF, KATEI),
            new Someone("writer-kenko", "健康増進課 担当", Role.WRITER, "健康増進課"),
            new Someone("chief-kenko", "健康増進課 課長", Role.CHIEF, "健康増進課"),
            new Someone("writer-kyoiku", "教育総務課 担当", Role.WRITER, "教育総務課"),
            new Someone("chief-kyoiku", "教育総務課 課長", Role.CHIEF, "教育総務課"),
            new Someone("writer-koen", "公園緑地課 担当", Role.WRITER, "公園緑地課"),
            new Someone("chief-koen", "公園緑地課 課長", Role.CHIEF, "公園緑地課"),
            new Someone("writer-shogai", "障害者支援課 担当", Role.WRITER, "障害者支援課"),
            new Someone("chief-shogai", "障害者支援課 課長", Role.CHIEF, "障害者支援課"),
            new Someone(MEMBER, "子ども・子育て会議 委員", Role.MEMBER, null),
            new Someone(MEMBER_2, "子ども・子育て会議 委員（2人目）", Role.MEMBER, null),
            new Someone(VIEWER, "企画課 閲覧", Role.VIEWER, null),
            new Someone(ADMIN, "情報担当 管理", Role.ADMIN, null),
            new Someone(AUDITOR, "監査 担当", Role.AUDITOR, null));

    private DemoPeople() {}

    /** Creates all departments and people. */
    public static void create(DemoAccounts accounts) {
        Map<String, DepartmentId> departments = new HashMap<>();
        for (Someone someone : ALL) {
            String name = someone.department();
            DepartmentId department =
                    name == null ? null : departments.computeIfAbsent(name, n -> accounts.department(n, SINCE));
            accounts.person(someone.login(), someone.name(), PASSWORD, someone.role(), department, SINCE);
        }
    }
}
