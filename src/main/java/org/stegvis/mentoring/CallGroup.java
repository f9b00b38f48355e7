package org.stegvis.mentoring;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Choice;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;

/** The coordinator has called a group that does not meet, and notes whom she did not reach. */
@Component
class CallGroup implements FormAct {

    private static final String UNREACHED = "unreached";

    private final GroupOfTask tasks;
    private final GroupStates states;
    private final ContactAttempts contacts;
    private final WordsOfGroups words;

    CallGroup(GroupOfTask tasks, GroupStates states, ContactAttempts contacts, WordsOfGroups words) {
        this.tasks = tasks;
        this.states = states;
        this.contacts = contacts;
        this.words = words;
    }

    @Override
    public String form() {
        return "call-group";
    }

    @Override
    public Map<String, List<Choice>> choices(FormSubject subject) {
        return Map.of(
                UNREACHED,
                tasks.group(subject).members().stream()
                        .map(member -> new Choice(member.toString(), words.of(member)))
                        .toList());
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        MentorshipGroup group = tasks.group(submission.subject());
        String officer = submission.subject().officer();
        Set<String> unreached = new HashSet<>(submission.answers().choices(UNREACHED));
        for (UUID member : group.members()) {
            if (unreached.contains(member.toString())) {
                contacts.unanswered(member, officer);
            } else {
                contacts.answered(member, officer);
            }
        }
        states.watchFromNow(group.id());
        return Map.of();
    }
}
