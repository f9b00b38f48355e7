package org.stegvis.mentoring.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import org.stegvis.mentoring.CheckIns;
import org.stegvis.mentoring.ContactAttempts;
import org.stegvis.mentoring.Fit;
import org.stegvis.mentoring.FitAnswers;
import org.stegvis.mentoring.GroupChanges;
import org.stegvis.mentoring.GroupMeetings;
import org.stegvis.mentoring.Groups;
import org.stegvis.mentoring.LeaveProgramme;
import org.stegvis.mentoring.MentorshipGroup;
import org.stegvis.mentoring.WordsOfGroups;
import org.stegvis.platform.language.Words;
import org.stegvis.shared.Participations;

/** One group as a coordinator sees it, and what she notes about its members. */
@Component
class GroupRecord {

    private final Groups groups;
    private final GroupMeetings meetings;
    private final FitAnswers fits;
    private final CheckIns checkIns;
    private final ContactAttempts contacts;
    private final GroupChanges changes;
    private final LeaveProgramme leave;
    private final Participations participations;
    private final WordsOfGroups names;

    GroupRecord(
            Groups groups,
            GroupMeetings meetings,
            FitAnswers fits,
            CheckIns checkIns,
            ContactAttempts contacts,
            GroupChanges changes,
            LeaveProgramme leave,
            Participations participations,
            WordsOfGroups names) {
        this.groups = groups;
        this.meetings = meetings;
        this.fits = fits;
        this.checkIns = checkIns;
        this.contacts = contacts;
        this.changes = changes;
        this.leave = leave;
        this.participations = participations;
        this.names = names;
    }

    /** A member; fit is empty as long as she has not answered. */
    record Member(String id, String name, String role, String fit, int unanswered) {}

    /** A group. */
    record Shown(
            int number,
            String state,
            List<Member> members,
            List<String> planned,
            List<String> held,
            int checkIns,
            int closingTalks) {}

    MentorshipGroup require(String edition, int number) {
        return groups.ofEdition(edition).stream()
                .filter(group -> group.number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Shown of(MentorshipGroup group, Words words) {
        Map<UUID, Fit> said = fits.of(group.id());
        return new Shown(
                group.number(),
                group.peers() ? "peers" : group.state().code(),
                group.members().stream()
                        .map(id -> new Member(
                                id.toString(),
                                names.of(id),
                                words.get("group.role."
                                        + participations.require(id).role().code()),
                                Optional.ofNullable(said.get(id))
                                        .map(fit -> words.get("mentoring.fit." + fit.code()))
                                        .orElse(""),
                                contacts.inARow(id)))
                        .toList(),
                meetings.planned(group.id()).stream()
                        .map(words.language()::longDate)
                        .toList(),
                meetings.of(group.id()).stream()
                        .map(meeting -> words.get(
                                "group.held",
                                words.language().longDate(meeting.day()),
                                words.get("group.option." + meeting.mode()),
                                meeting.minutes(),
                                meeting.present()))
                        .toList(),
                checkIns.count(group.id()),
                checkIns.closingTalks(group.id()));
    }

    @Transactional
    public void note(MentorshipGroup group, UUID member, String note, String officer) {
        if (!group.members().contains(member)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        switch (note) {
            case "unanswered" -> contacts.unanswered(member, officer);
            case "answered" -> contacts.answered(member, officer);
            case "left" -> leave.withdraw(participations.require(member));
            default -> changes.conflict(group, group.adepts().contains(member) ? List.of(member) : group.adepts());
        }
    }
}
