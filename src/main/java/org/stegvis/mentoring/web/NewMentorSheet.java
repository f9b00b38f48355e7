package org.stegvis.mentoring.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.Rematches;

/** An adept accepts the mentor whom she is offered, or objects without saying why (E4). */
@Component
class NewMentorSheet implements GroupSheet {

    private final Rematches rematches;

    NewMentorSheet(Rematches rematches) {
        this.rematches = rematches;
    }

    @Override
    public String code() {
        return "new-mentor";
    }

    @Override
    public boolean isOpenTo(GroupMember member) {
        return rematches.offeredTo(member.self().id()).isPresent();
    }

    @Override
    public boolean isAsked(GroupMember member) {
        return isOpenTo(member);
    }

    @Override
    public List<SheetField> fields(GroupMember member) {
        return List.of(SheetField.choice("newMentor", List.of("accept", "object")));
    }

    @Override
    public String take(GroupMember member, SheetAnswers answers) {
        boolean accepts = answers.text("newMentor").equals("accept");
        rematches
                .offeredTo(member.self().id())
                .ifPresent(
                        rematch -> rematches.answer(rematch.id(), member.self().id(), accepts));
        return accepts ? "accepted" : "objected";
    }
}
