package org.stegvis.mentoring.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.Agreement;
import org.stegvis.mentoring.Agreements;
import org.stegvis.mentoring.GroupMeetings;
import org.stegvis.mentoring.GroupState;
import org.stegvis.platform.form.AnswersRefused;

/** What a group agrees on at the kick-off, and when it means to meet (B1). */
@Component
class DatesSheet implements GroupSheet {

    private static final int MOST = 6;
    private static final String FIRST = "date1";

    private final GroupMeetings meetings;
    private final Agreements agreements;

    DatesSheet(GroupMeetings meetings, Agreements agreements) {
        this.meetings = meetings;
        this.agreements = agreements;
    }

    @Override
    public String code() {
        return "dates";
    }

    @Override
    public boolean isOpenTo(GroupMember member) {
        return member.group().isPresent();
    }

    @Override
    public boolean isAsked(GroupMember member) {
        return member.group()
                .filter(group -> group.state() == GroupState.MEETING)
                .filter(group -> meetings.planned(group.id()).isEmpty())
                .isPresent();
    }

    @Override
    public List<SheetField> fields(GroupMember member) {
        List<SheetField> fields = new ArrayList<>(List.of(
                SheetField.choice("rhythm", Agreement.RHYTHMS),
                SheetField.choice("mode", Agreement.MODES),
                SheetField.choice("caller", Agreement.CALLERS),
                SheetField.choice("confidential", List.of("yes", "no"))));
        for (int number = 1; number <= MOST; number++) {
            fields.add(SheetField.day("date" + number, number == 1));
        }
        return fields;
    }

    @Override
    public String take(GroupMember member, SheetAnswers answers) {
        List<LocalDate> days = new ArrayList<>();
        for (int number = 1; number <= MOST; number++) {
            answers.day("date" + number).ifPresent(days::add);
        }
        if (days.stream().anyMatch(day -> day.isBefore(member.today()) || day.isAfter(member.today().plusYears(2)))) {
            throw AnswersRefused.because(FIRST, "group.problem.notAhead");
        }
        UUID group = member.requireGroup().id();
        agreements.keep(
                group,
                new Agreement(
                        answers.text("rhythm"),
                        answers.text("mode"),
                        answers.text("caller"),
                        answers.yes("confidential")));
        meetings.plan(group, days, member.today());
        return "dates";
    }
}
