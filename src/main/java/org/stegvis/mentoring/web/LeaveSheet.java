package org.stegvis.mentoring.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.ChangeEmployer;
import org.stegvis.mentoring.GroupChanges;
import org.stegvis.mentoring.LeaveProgramme;
import org.stegvis.mentoring.MentorshipGroup;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.web.ParticipantQuestion;

/** Somebody leaves, works elsewhere now, or a conflict of interest has come up (3.6); no reason is demanded. */
@Component
class LeaveSheet implements GroupSheet {

    private static final int LONGEST_NAME = 200;
    private static final String CHANGE = "change";
    private static final String ORGANISATION = "organisation";

    private final LeaveProgramme leave;
    private final ChangeEmployer employer;
    private final GroupChanges changes;

    LeaveSheet(LeaveProgramme leave, ChangeEmployer employer, GroupChanges changes) {
        this.leave = leave;
        this.employer = employer;
        this.changes = changes;
    }

    @Override
    public String code() {
        return "leave";
    }

    @Override
    public boolean isOpenTo(GroupMember member) {
        return !member.self().state().isOver();
    }

    @Override
    public boolean isAsked(GroupMember member) {
        return false;
    }

    @Override
    public List<SheetField> fields(GroupMember member) {
        List<String> what = new ArrayList<>(List.of("withdraw", "employer"));
        member.group().filter(group -> group.mentor().isPresent()).ifPresent(group -> what.add("conflict"));
        return List.of(
                SheetField.choice(CHANGE, what),
                SheetField.text(ORGANISATION, ParticipantQuestion.Kind.LINE, false, LONGEST_NAME),
                SheetField.choice("sure", List.of("yes")));
    }

    @Override
    public String take(GroupMember member, SheetAnswers answers) {
        switch (answers.text(CHANGE)) {
            case "withdraw" -> leave.withdraw(member.self());
            case "employer" -> {
                if (answers.text(ORGANISATION).isEmpty()) {
                    throw AnswersRefused.because(ORGANISATION, "group.problem.missing");
                }
                employer.change(member.self().id(), answers.text(ORGANISATION));
            }
            default -> {
                MentorshipGroup group = member.requireGroup();
                changes.conflict(
                        group,
                        member.self().role() == ParticipationRole.ADEPT
                                ? List.of(member.self().id())
                                : group.adepts());
            }
        }
        return answers.text(CHANGE);
    }
}
