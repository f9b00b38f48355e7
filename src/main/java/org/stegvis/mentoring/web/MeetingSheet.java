package org.stegvis.mentoring.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.Agreement;
import org.stegvis.mentoring.Editions;
import org.stegvis.mentoring.GroupMeetings;
import org.stegvis.mentoring.GroupState;
import org.stegvis.mentoring.MentorshipGroup;
import org.stegvis.mentoring.WordsOfGroups;
import org.stegvis.platform.form.AnswersRefused;

/** A meeting that was held (B3): when, how, how long and who was there; never what was said. */
@Component
class MeetingSheet implements GroupSheet {

    private static final int LEAST_MINUTES = 5;
    private static final int MOST_MINUTES = 600;
    private static final String DAY = "day";

    private final GroupMeetings meetings;
    private final Editions editions;
    private final WordsOfGroups words;

    MeetingSheet(GroupMeetings meetings, Editions editions, WordsOfGroups words) {
        this.meetings = meetings;
        this.editions = editions;
        this.words = words;
    }

    @Override
    public String code() {
        return "meeting";
    }

    @Override
    public boolean isOpenTo(GroupMember member) {
        return member.group()
                .filter(group -> group.state() != GroupState.FORMING)
                .isPresent();
    }

    @Override
    public boolean isAsked(GroupMember member) {
        return false;
    }

    @Override
    public List<SheetField> fields(GroupMember member) {
        return List.of(
                SheetField.day(DAY, true),
                SheetField.choice("mode", Agreement.MODES),
                SheetField.number("minutes", LEAST_MINUTES, MOST_MINUTES),
                SheetField.names("present", presences(member.requireGroup())));
    }

    @Override
    public String take(GroupMember member, SheetAnswers answers) {
        MentorshipGroup group = member.requireGroup();
        LocalDate day = answers.day(DAY).orElseThrow();
        LocalDate first = LocalDate.ofInstant(
                group.formedAt(), editions.require(group.edition()).zone());
        if (day.isAfter(member.today()) || day.isBefore(first)) {
            throw AnswersRefused.because(DAY, "group.problem.notThen");
        }
        Set<UUID> present = new HashSet<>(group.members());
        if (!answers.text("present").equals("all")) {
            present.remove(UUID.fromString(answers.text("present")));
        }
        boolean logged = meetings.log(
                group.id(),
                member.self().id(),
                new GroupMeetings.Told(day, answers.text("mode"), answers.number("minutes"), present));
        return logged ? "meeting" : "meetingKnown";
    }

    /** Everybody, or everybody but one. */
    private Map<String, String> presences(MentorshipGroup group) {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("all", "");
        group.members().forEach(one -> named.put(one.toString(), words.of(one)));
        return named;
    }
}
