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

    private static final List<String> DATES = List.of("date1", "date2", "date3", "date4", "date5", "date6");
    private static final int YEARS_AHEAD = 2;

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
        DATES.forEach(date -> fields.add(SheetField.day(date, date.equals(DATES.get(0)))));
        return fields;
    }

    @Override
    public String take(GroupMember member, SheetAnswers answers) {
        List<LocalDate> days =
                DATES.stream().flatMap(date -> answers.day(date).stream()).toList();
        LocalDate last = member.today().plusYears(YEARS_AHEAD);
        if (days.stream().anyMatch(day -> day.isBefore(member.today()) || day.isAfter(last))) {
            throw AnswersRefused.because(DATES.get(0), "group.problem.notAhead");
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
