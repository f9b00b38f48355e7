package org.stegvis.mentoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.FitAnswers;
import org.stegvis.mentoring.GroupMeetings;
import org.stegvis.mentoring.GroupState;
import org.stegvis.mentoring.Groups;
import org.stegvis.mentoring.Rematches;
import org.stegvis.party.Person;
import org.stegvis.shared.ParticipantMatter;
import org.stegvis.shared.Participation;
import org.stegvis.shared.Programme;

/** What stands on a participant's own page about her group. */
@Component
class GroupMatters implements ParticipantMatter {

    private final Groups groups;
    private final FitAnswers fits;
    private final GroupMeetings meetings;
    private final Rematches rematches;

    GroupMatters(Groups groups, FitAnswers fits, GroupMeetings meetings, Rematches rematches) {
        this.groups = groups;
        this.fits = fits;
        this.meetings = meetings;
        this.rematches = rematches;
    }

    @Override
    public List<Line> lines(Programme programme, Person person, List<Participation> roles) {
        List<Line> lines = new ArrayList<>();
        for (Participation role : roles) {
            if (rematches.offeredTo(role.id()).isPresent()) {
                lines.add(line("group.matter.newMentor", "group/new-mentor", true));
            }
            groups.ofParticipation(role.id()).ifPresent(group -> {
                lines.add(line("group.matter.group", "group", false));
                if (fits.toAsk(group).containsKey(role.id())) {
                    lines.add(line("group.matter.fit", "fit", true));
                }
                if (group.state() == GroupState.MEETING
                        && meetings.planned(group.id()).isEmpty()) {
                    lines.add(line("group.matter.dates", "group/dates", true));
                }
            });
        }
        if (Programme.MENTORING.equals(programme.kind())) {
            if (roles.stream().anyMatch(role -> !role.state().isOver())) {
                lines.add(line("group.matter.leave", "leave", false));
            }
            lines.add(line("group.matter.concern", "concern", false));
        }
        return lines;
    }

    private static Line line(String title, String path, boolean asked) {
        return new Line(title, List.of(), path, Optional.empty(), asked);
    }
}
