package jp.hagukumi.workbook;

/** The file as a whole is refused: reading ends here. */
public final class Refusal extends RuntimeException {

    private final WorkbookProblem problem;

    public Refusal(WorkbookProblem problem) {
        super(problem.key());
        this.problem = problem;
    }

    public Refusal(WorkbookProblem problem, Throwable cause) {
        super(problem.key(), cause);
        this.problem = problem;
    }

    public WorkbookProblem problem() {
        return problem;
    }
}
