package org.stegvis.mentoring.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.CheckIns;
import org.stegvis.mentoring.GroupState;

/** The closing talk was held (B8). */
@Component
class ClosingSheet implements GroupSheet {

    private static final List<String> YES_OR_NO = List.of("yes", "no");

    private final CheckIns checkIns;

    ClosingSheet(CheckIns checkIns) {
        this.checkIns = checkIns;
    }

    @Override
    public String code() {
        return "closing";
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
        return List.of(SheetField.choice("goalsReviewed", YES_OR_NO), SheetField.choice("goesOn", YES_OR_NO));
    }

    @Override
    public String take(GroupMember member, SheetAnswers answers) {
        checkIns.closed(
                member.requireGroup().id(), member.self().id(), answers.yes("goalsReviewed"), answers.yes("goesOn"));
        return "closing";
    }
}
