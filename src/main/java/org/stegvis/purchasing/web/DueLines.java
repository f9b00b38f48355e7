package org.stegvis.purchasing.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stegvis.deadline.Deadline;
import org.stegvis.deadline.Deadlines;
import org.stegvis.party.Officers;
import org.stegvis.platform.Clock;
import org.stegvis.platform.engine.CaseWork;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;
import org.stegvis.purchasing.CaseRoles;
import org.stegvis.purchasing.DeadlineNames;

/** Puts into words what is due in a purchase: four queries, however much it is. */
@Component
class DueLines {

    private final Deadlines deadlines;
    private final DeadlineNames deadlineNames;
    private final CaseWork work;
    private final CaseRoles roles;
    private final Officers officers;
    private final Texts texts;
    private final Clock clock;

    DueLines(
            Deadlines deadlines,
            DeadlineNames deadlineNames,
            CaseWork work,
            CaseRoles roles,
            Officers officers,
            Texts texts,
            Clock clock) {
        this.deadlines = deadlines;
        this.deadlineNames = deadlineNames;
        this.work = work;
        this.roles = roles;
        this.officers = officers;
        this.texts = texts;
        this.clock = clock;
    }

    /** What is due, the first date first; each date is a day where the purchase is. */
    List<DueLine> of(String number, Language language) {
        List<Deadline> open = deadlines.openIn(number);
        if (open.isEmpty()) {
            return List.of();
        }
        Instant now = clock.now();
        var calendar = deadlines.calendar(number);
        Map<String, String> owners = owners(number);
        Map<String, String> names = officers.namesOf(owners.values());
        return open.stream()
                .map(deadline -> new DueLine(
                        deadlineNames.of(deadline, language),
                        who(deadline, owners, names, language),
                        language.longDate(calendar.dayOf(deadline.dueAt())),
                        now.isAfter(deadline.dueAt())))
                .toList();
    }

    /** What the deadlines of this purchase are called, by their id; those that were met as well. */
    Map<String, String> names(String number, Language language) {
        return deadlines.everIn(number).stream()
                .collect(Collectors.toMap(
                        deadline -> deadline.id().toString(), deadline -> deadlineNames.of(deadline, language)));
    }

    /** Officers by the id of the task that they have, and by the group whose role they hold. */
    private Map<String, String> owners(String number) {
        Stream<Map.Entry<String, String>> tasks = work.openIn(List.of(number)).stream()
                .filter(open -> !open.task().isEmpty() && !open.assignee().isEmpty())
                .map(open -> Map.entry(open.task(), open.assignee()));
        Stream<Map.Entry<String, String>> holders = roles.of(number).entrySet().stream()
                .map(role -> Map.entry(role.getKey().group(), role.getValue()));
        return Stream.concat(tasks, holders).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String who(Deadline deadline, Map<String, String> owners, Map<String, String> names, Language language) {
        return Optional.ofNullable(owners.get(deadline.task()))
                .or(() -> Optional.ofNullable(owners.get(deadline.role())))
                .map(user -> names.getOrDefault(user, user))
                .or(() -> texts.find(language, "role." + deadline.role()))
                .orElse(deadline.role());
    }
}
