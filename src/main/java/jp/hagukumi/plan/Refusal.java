package jp.hagukumi.plan;

/** The file as a whole is refused: reading ends here. */
final class Refusal extends RuntimeException {

    private final WorkbookProblem problem;

    Refusal(WorkbookProblem problem) {
        super(problem.key());
        this.problem = problem;
    }

    Refusal(WorkbookProblem problem, Throwable cause) {
        super(problem.key(), cause);
        this.problem = problem;
    }

    WorkbookProblem problem() {
        return problem;
    }
}
