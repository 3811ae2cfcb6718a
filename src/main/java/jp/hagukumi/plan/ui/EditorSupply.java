package jp.hagukumi.plan.ui;

import java.util.List;
import java.util.Map;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.plan.EditChoices;
import jp.hagukumi.plan.ElementChoices;
import jp.hagukumi.plan.ElementDrafts;

/**
 * What an editor works with.
 *
 * @param departments those that exist today
 * @param departmentNames of all there ever were
 */
record EditorSupply(
        ElementSaving saving,
        ElementDrafts drafts,
        ElementChoices elements,
        EditChoices choices,
        List<DepartmentView> departments,
        Map<DepartmentId, String> departmentNames,
        NamesOfThings names) {}
