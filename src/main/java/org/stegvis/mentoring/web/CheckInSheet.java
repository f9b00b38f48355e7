package org.stegvis.mentoring.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.CheckIns;

/** Three questions halfway (B7). */
@Component
class CheckInSheet implements GroupSheet {

    private static final List<String> SCALE = List.of("1", "2", "3", "4", "5");

    private final CheckIns checkIns;

    CheckInSheet(CheckIns checkIns) {
        this.checkIns = checkIns;
    }

    @Override
    public String code() {
        return "check-in";
    }

    @Override
    public boolean isOpenTo(GroupMember member) {
        return member.group().isPresent();
    }

    @Override
    public boolean isAsked(GroupMember member) {
        return false;
    }

    @Override
    public List<SheetField> fields(GroupMember member) {
        return CheckIns.QUESTIONS.stream()
                .map(question -> SheetField.choice(question, SCALE))
                .toList();
    }

    @Override
    public String take(GroupMember member, SheetAnswers answers) {
        checkIns.keep(
                member.requireGroup().id(),
                member.self().id(),
                CheckIns.QUESTIONS.stream().collect(Collectors.toMap(question -> question, answers::number)));
        return "checkIn";
    }
}
