package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.workbook.FileLimits;
import jp.hagukumi.workbook.Problems;
import jp.hagukumi.workbook.WorkbookProblem;
import org.jspecify.annotations.Nullable;

/** What came of reading a workbook: a plan, or the reasons why there is none. */
sealed interface WorkbookReading extends Serializable {

    /**
     * The workbook could be read whole.
     *
     * @param sheetsNotRead names of further sheets in the file, which are not part of the format
     * @param remarks what may be a slip and is taken all the same
     * @param base where the workbook comes from, null when it does not say
     */
    record Read(
            PlanWorkbook workbook,
            List<String> sheetsNotRead,
            List<WorkbookProblem> remarks,
            @Nullable WorkbookBase base)
            implements WorkbookReading {
        public Read {
            remarks = List.copyOf(remarks);
            sheetsNotRead = List.copyOf(sheetsNotRead);
        }
    }

    /**
     * The workbook was refused; nothing of it may be used.
     *
     * @param problems at least one, at most {@link FileLimits#PROBLEMS}
     * @param more whether reading stopped because there were more problems than are listed
     */
    record Refused(List<WorkbookProblem> problems, boolean more) implements WorkbookReading {
        public Refused {
            problems = List.copyOf(problems);
        }

        static Refused of(Problems problems) {
            return new Refused(problems.all(), problems.areTooMany());
        }
    }
}
