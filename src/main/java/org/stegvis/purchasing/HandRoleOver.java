package org.stegvis.purchasing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.platform.engine.CaseTasks;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Choice;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.form.Submission;
import org.stegvis.platform.language.Texts;

/** Gives a role in a case, and the open tasks of the role, to another officer of the role's group. */
@Component
class HandRoleOver implements FormAct {

    private final CaseToChange cases;
    private final CaseRoles roles;
    private final CaseTasks tasks;
    private final Officers officers;
    private final WriteLetter letters;
    private final Journal journal;
    private final Texts texts;

    HandRoleOver(
            CaseToChange cases,
            CaseRoles roles,
            CaseTasks tasks,
            Officers officers,
            WriteLetter letters,
            Journal journal,
            Texts texts) {
        this.cases = cases;
        this.roles = roles;
        this.tasks = tasks;
        this.officers = officers;
        this.letters = letters;
        this.journal = journal;
        this.texts = texts;
    }

    @Override
    public String form() {
        return "hand-over-case";
    }

    @Override
    public Map<String, List<Choice>> choices(FormSubject subject) {
        List<CaseRole> movable = cases.movableBy(subject.officer(), subject.caseNumber());
        return Map.of(
                "rolesToHandOver",
                movable.stream()
                        .map(role -> new Choice(role.group(), word(role, subject)))
                        .toList(),
                "officersToChoose",
                membersOf(movable, subject));
    }

    /** Whoever has but one role to hand over need not choose it. */
    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        List<CaseRole> movable = cases.movableBy(subject.officer(), subject.caseNumber());
        return movable.size() == 1 ? Map.of("role", movable.get(0).group()) : Map.of();
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        String caseNumber = submission.caseNumber();
        cases.running(caseNumber, "role");
        CaseRole role = CaseRole.ofGroup(submission.answers().text("role").orElseThrow())
                .orElseThrow();
        Officer newHolder = officers.find(submission.answers().text("newHolder").orElseThrow())
                .orElseThrow();
        Optional<String> holder = roles.holder(caseNumber, role.group());
        if (!newHolder.roles().contains(role.group())) {
            throw AnswersRefused.because("newHolder", "purchasing.problem.notInGroupOfRole", new Problem.Label("role"));
        }
        if (holder.filter(newHolder.userId()::equals).isPresent()) {
            throw AnswersRefused.because("newHolder", "purchasing.problem.holdsRoleAlready", new Problem.Label("role"));
        }
        roles.assign(caseNumber, role, newHolder.userId());
        tasks.handOver(caseNumber, role.group(), holder, newHolder.userId());
        journal.write(line(submission, role, holder, newHolder));
        tell(submission, holder, newHolder);
        return Map.of();
    }

    private static JournalLine line(Submission submission, CaseRole role, Optional<String> holder, Officer newHolder) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("role", role.group());
        holder.ifPresent(officer -> details.put("from", officer));
        details.put("to", newHolder.userId());
        details.put("reason", submission.answers().text("handOverReason").orElseThrow());
        return new JournalLine(
                submission.caseNumber(),
                submission.subject().officer(),
                "caseHandedOver",
                submission.subject().form(),
                details);
    }

    /** The new holder hears of it, and whoever held the role until now, unless she did it herself. */
    private void tell(Submission submission, Optional<String> holder, Officer newHolder) {
        List<Officer> readers = Stream.concat(
                        Stream.of(newHolder),
                        holder
                                .filter(officer ->
                                        !officer.equals(submission.subject().officer()))
                                .flatMap(officers::find)
                                .stream())
                .toList();
        letters.writeTo(
                readers,
                submission.caseNumber(),
                LetterKind.ROLE_HANDED_OVER.code(),
                UUID.randomUUID().toString());
    }

    /** All who belong to a group of these roles, each once, with the roles that she could take. */
    private List<Choice> membersOf(List<CaseRole> movable, FormSubject subject) {
        Map<String, String> members = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (CaseRole role : movable) {
            for (Officer member : officers.inRole(role.group())) {
                names.put(member.userId(), member.name());
                members.merge(member.userId(), word(role, subject), (first, second) -> first + ", " + second);
            }
        }
        return members.entrySet().stream()
                .map(member -> new Choice(member.getKey(), names.get(member.getKey()) + " (" + member.getValue() + ")"))
                .toList();
    }

    private String word(CaseRole role, FormSubject subject) {
        return texts.get(subject.language(), "caseRole." + role.group());
    }
}
