package jp.hagukumi.comment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.shared.JapanTime;
import org.springframework.stereotype.Component;

/** Puts cases together with the numbers of their letters, their owners and their projects. */
@Component
class CaseRows {

    private final Calls calls;
    private final Submissions submissions;
    private final Directory directory;
    private final PlanReader plans;
    private final Clock clock;

    CaseRows(Calls calls, Submissions submissions, Directory directory, PlanReader plans, Clock clock) {
        this.calls = calls;
        this.submissions = submissions;
        this.directory = directory;
        this.plans = plans;
        this.clock = clock;
    }

    /** In the order in which they are given. */
    List<CaseRow> of(List<StandingCase> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        Map<CallId, Call> ofCases = new HashMap<>();
        calls.findAllById(cases.stream().map(StandingCase::call).collect(Collectors.toSet()))
                .forEach(call -> ofCases.put(call.id(), call));
        Map<SubmissionId, Integer> numbers = new HashMap<>();
        submissions
                .numbers(cases.stream().map(StandingCase::letter).toList())
                .forEach(n -> numbers.put(n.id(), n.number()));
        Set<ElementId> elements = cases.stream()
                .map(StandingCase::element)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<ElementId, String> projects = plans.elements(elements).stream()
                .collect(Collectors.toMap(ElementRow::id, ElementRow::codeAndTitle, (one, again) -> one));
        Map<DepartmentId, String> departments = directory.departmentNames();
        Map<PersonId, String> people = directory.personNames(cases.stream()
                .flatMap(one -> Stream.concat(
                        Stream.ofNullable(one.ownerPerson()),
                        one.steps().stream().map(CaseStep::by)))
                .collect(Collectors.toSet()));
        LocalDate today = JapanTime.today(clock);
        return cases.stream()
                .map(one -> new CaseRow(
                        one.letter(),
                        Objects.requireNonNullElse(one.version(), 0L),
                        one.call(),
                        Objects.requireNonNull(ofCases.get(one.call())).plan(),
                        numbers.getOrDefault(one.letter(), 0),
                        one.receivedOn(),
                        one.due(),
                        today,
                        one.state(),
                        one.ownerDepartment(),
                        owner(one, departments, people),
                        one.element(),
                        one.element() == null ? "" : projects.getOrDefault(one.element(), "—"),
                        one.improvement(),
                        one.steps().stream()
                                .map(step -> new CaseRow.Step(
                                        step.to(), people.getOrDefault(step.by(), "—"), step.at(), step.reason()))
                                .toList()))
                .toList();
    }

    private static String owner(StandingCase one, Map<DepartmentId, String> departments, Map<PersonId, String> people) {
        DepartmentId department = one.ownerDepartment();
        PersonId person = one.ownerPerson();
        if (department != null) {
            return departments.getOrDefault(department, "—");
        }
        return person == null ? "" : people.getOrDefault(person, "—");
    }
}
