package jp.hagukumi.plan;

import java.util.List;
import jp.hagukumi.workbook.WorkbookProblem;

/**
 * What the further sheets of a workbook give reason to say.
 *
 * @param problems for which it cannot be taken
 * @param remarks on what may be a slip and would be taken
 */
record SheetFindings(List<WorkbookProblem> problems, List<WorkbookProblem> remarks) {}
