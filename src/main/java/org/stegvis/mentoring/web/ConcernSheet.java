package org.stegvis.mentoring.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.Concerns;
import org.stegvis.mentoring.MentorshipGroup;
import org.stegvis.mentoring.WordsOfGroups;
import org.stegvis.shared.ProgrammeRole;
import org.stegvis.shared.web.ParticipantQuestion;

/** A concern about how somebody behaves; read by the role alone to which it is addressed. */
@Component
class ConcernSheet implements GroupSheet {

    private static final int LONGEST = 2000;
    private static final String OTHER = "somebodyElse";

    private final Concerns concerns;
    private final WordsOfGroups words;

    ConcernSheet(Concerns concerns, WordsOfGroups words) {
        this.concerns = concerns;
        this.words = words;
    }

    @Override
    public String code() {
        return "concern";
    }

    @Override
    public boolean isOpenTo(GroupMember member) {
        return true;
    }

    @Override
    public boolean isAsked(GroupMember member) {
        return false;
    }

    @Override
    public List<SheetField> fields(GroupMember member) {
        Map<String, String> about = new LinkedHashMap<>();
        member.group().map(MentorshipGroup::members).orElse(List.of()).stream()
                .filter(one -> !one.equals(member.self().id()))
                .forEach(one -> about.put(one.toString(), words.of(one)));
        about.put(OTHER, "");
        return List.of(
                SheetField.names("about", about),
                SheetField.choice("addressee", List.of(ProgrammeRole.COORDINATOR.group(), ProgrammeRole.OWNER.group())),
                SheetField.text("words", ParticipantQuestion.Kind.TEXT, true, LONGEST));
    }

    @Override
    public String take(GroupMember member, SheetAnswers answers) {
        concerns.raise(
                UUID.nameUUIDFromBytes(
                        (member.self().id() + answers.text("words")).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                member.self(),
                Optional.of(answers.text("about"))
                        .filter(about -> !about.equals(OTHER))
                        .map(UUID::fromString),
                ProgrammeRole.ofGroup(answers.text("addressee")).orElseThrow(),
                answers.text("words"));
        return "concern";
    }
}
