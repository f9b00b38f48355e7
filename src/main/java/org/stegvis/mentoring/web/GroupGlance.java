package org.stegvis.mentoring.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.GroupMeetings;
import org.stegvis.mentoring.GroupState;
import org.stegvis.mentoring.Rematches;
import org.stegvis.mentoring.WordsOfGroups;
import org.stegvis.party.Persons;
import org.stegvis.party.Workplaces;
import org.stegvis.platform.form.Fact;
import org.stegvis.shared.Participation;
import org.stegvis.shared.Participations;
import org.stegvis.shared.web.ParticipantWords;

/** What a participant sees of her group. */
@Component
class GroupGlance {

    private final Participations participations;
    private final Persons persons;
    private final Workplaces workplaces;
    private final GroupMeetings meetings;
    private final Rematches rematches;
    private final WordsOfGroups names;

    GroupGlance(
            Participations participations,
            Persons persons,
            Workplaces workplaces,
            GroupMeetings meetings,
            Rematches rematches,
            WordsOfGroups names) {
        this.participations = participations;
        this.persons = persons;
        this.workplaces = workplaces;
        this.meetings = meetings;
        this.rematches = rematches;
        this.names = names;
    }

    /** A member as the others of the group see her; phone may be empty. */
    record Member(String name, String role, String organisation, String email, String phone) {}

    /** The group; members are empty for who has none. */
    record Glance(List<Member> members, boolean paused, List<String> planned, List<String> held) {}

    Glance of(GroupMember reader, ParticipantWords words) {
        return reader.group()
                .map(group -> new Glance(
                        group.members().stream()
                                .flatMap(one -> member(one, words).stream())
                                .toList(),
                        group.state() == GroupState.PAUSED,
                        meetings.planned(group.id()).stream()
                                .filter(day -> !day.isBefore(reader.today()))
                                .map(words::day)
                                .toList(),
                        meetings.of(group.id()).stream()
                                .map(meeting -> words.get(
                                        "group.held",
                                        meeting.day(),
                                        words.get("group.option." + meeting.mode()),
                                        meeting.minutes(),
                                        meeting.present()))
                                .toList()))
                .orElseGet(() -> new Glance(List.of(), false, List.of(), List.of()));
    }

    /** What stands above the questions of a sheet. */
    List<Fact> facts(String sheet, GroupMember reader, ParticipantWords words) {
        return sheet.equals("new-mentor")
                ? rematches.offeredTo(reader.self().id()).stream()
                        .flatMap(rematch -> rematch.adepts().stream())
                        .filter(one -> one.participation().equals(reader.self().id()))
                        .flatMap(one -> one.mentor().stream())
                        .map(mentor -> new Fact(words.get("group.newMentor"), names.of(mentor)))
                        .toList()
                : List.of();
    }

    private Optional<Member> member(UUID id, ParticipantWords words) {
        Participation somebody = participations.require(id);
        return persons.find(somebody.person())
                .map(person -> new Member(
                        person.name(),
                        words.get("group.role." + somebody.role().code()),
                        workplaces.require(somebody.workplace()).name(),
                        person.email(),
                        person.phone()));
    }
}
