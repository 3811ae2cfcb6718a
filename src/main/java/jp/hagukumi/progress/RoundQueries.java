package jp.hagukumi.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody who follows the yearly review sees: the rounds and how far each has come. */
@Service
@Transactional(readOnly = true)
@May(Operation.ROUND_READ)
public class RoundQueries {

    private final Rounds rounds;
    private final Reports reports;
    private final Surroundings around;
    private final ServedReports served;
    private final Permissions permissions;
    private final FollowedReports followed;

    RoundQueries(
            Rounds rounds,
            Reports reports,
            Surroundings around,
            ServedReports served,
            Permissions permissions,
            FollowedReports followed) {
        this.followed = followed;
        this.rounds = rounds;
        this.reports = reports;
        this.around = around;
        this.served = served;
        this.permissions = permissions;
    }

    /** All open rounds with their counts, the latest fiscal year first. */
    public List<RoundRow> rounds() {
        Map<RoundId, Tally> tallies = new HashMap<>();
        for (RoundCount count : reports.counts()) {
            Tally sum = tallies.getOrDefault(count.round(), Tally.NONE);
            tallies.put(count.round(), sum.plus(ReportStage.of(count.state(), count.started(), false), count.count()));
        }
        return rounds.at(RoundStage.OPEN).stream()
                .map(round -> new RoundRow(around.summary(round), tallies.getOrDefault(round.id(), Tally.NONE)))
                .toList();
    }

    /** How far one round has come, or nothing if there is no such round open. */
    public Optional<Board> board(RoundId id) {
        return rounds.findByIdAndStage(id, RoundStage.OPEN).map(this::board);
    }

    /** The open rounds of other plans that were opened together with this one. */
    public List<RoundSummary> together(RoundSummary round) {
        return rounds.of(round.campaign()).stream()
                .filter(other -> other.stage() == RoundStage.OPEN && !other.id().equals(round.id()))
                .map(around::summary)
                .toList();
    }

    /** The projects of the round's plan for which entries in other plans serve; they are in no count of its board. */
    public List<ServedRow> served(RoundId id) {
        return rounds.findById(id).map(round -> served.of(round, readable())).orElse(List.of());
    }

    private Board board(Round round) {
        Rubric rubric = Rubric.of(round, around.plan(round.plan()));
        return new BoardCount(around.summary(round), around.now(), around.tree(round.plan()), around.departmentNames())
                .board(
                        round.notice(),
                        followed.of(round.id(), rubric),
                        permissions.departmentsFor(Operation.REPORT_READ));
    }

    private Predicate<DepartmentId> readable() {
        Set<DepartmentId> own = permissions.departmentsFor(Operation.REPORT_READ);
        return department -> own == null || own.contains(department);
    }
}
