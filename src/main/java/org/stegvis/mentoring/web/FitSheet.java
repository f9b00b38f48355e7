package org.stegvis.mentoring.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.Fit;
import org.stegvis.mentoring.FitAnswers;
import org.stegvis.mentoring.GroupChanges;
import org.stegvis.shared.ParticipationRole;

/** How the group fits (B4). */
@Component
class FitSheet implements GroupSheet {

    private final FitAnswers fits;
    private final GroupChanges changes;

    FitSheet(FitAnswers fits, GroupChanges changes) {
        this.fits = fits;
        this.changes = changes;
    }

    @Override
    public String code() {
        return "fit";
    }

    @Override
    public boolean isOpenTo(GroupMember member) {
        return member.group().isPresent();
    }

    @Override
    public boolean isAsked(GroupMember member) {
        return member.group()
                .filter(group -> fits.toAsk(group).containsKey(member.self().id()))
                .isPresent();
    }

    @Override
    public List<SheetField> fields(GroupMember member) {
        return List.of(SheetField.choice(
                "fit", Arrays.stream(Fit.values()).map(Fit::code).toList()));
    }

    @Override
    public String take(GroupMember member, SheetAnswers answers) {
        Fit fit = Fit.ofCode(answers.text("fit")).orElseThrow();
        fits.keep(member.requireGroup().id(), member.self().id(), fit);
        if (fit == Fit.NOT_GOOD && member.self().role() == ParticipationRole.ADEPT) {
            changes.notGood(member.self().id());
            return "notGood";
        }
        return "fit";
    }
}
