package org.stegvis.mentoring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stegvis.mentoring.Groups;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Problem;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.web.ParticipantDesk;
import org.stegvis.shared.web.ParticipantFrame;
import org.stegvis.shared.web.ParticipantPageUnknown;
import org.stegvis.shared.web.ParticipantVisit;
import org.stegvis.shared.web.ParticipantWords;

/** The pages of a participant about her group, behind her link: who is in it, when it meets, and what she fills in. */
@Controller
class GroupPages {

    private static final String GROUP = "/participant/{secret}/group";

    private final ParticipantDesk desk;
    private final ParticipantFrame frame;
    private final Groups groups;
    private final List<GroupSheet> sheets;
    private final GroupGlance glance;
    private final TakeSheet takes;
    private final Clock clock;

    GroupPages(
            ParticipantDesk desk,
            ParticipantFrame frame,
            Groups groups,
            List<GroupSheet> sheets,
            GroupGlance glance,
            TakeSheet takes,
            Clock clock) {
        this.desk = desk;
        this.frame = frame;
        this.groups = groups;
        this.sheets = sheets;
        this.glance = glance;
        this.takes = takes;
        this.clock = clock;
    }

    @GetMapping(GROUP)
    String group(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String as,
            @RequestParam(defaultValue = "") String done,
            HttpServletRequest request,
            Model page) {
        GroupMember member = member(secret, as, request);
        ParticipantWords words = frame.into(page, member.visit(), request);
        page.addAttribute(
                "done",
                words.find("group.done." + done.replaceAll("[^a-zA-Z]", "")).orElse(""));
        page.addAttribute("glance", glance.of(member, words));
        page.addAttribute(
                "sheets",
                sheets.stream()
                        .filter(sheet -> sheet.isOpenTo(member))
                        .map(sheet -> new Way(
                                words.get("group.sheet." + sheet.code() + ".title"),
                                address(member, sheet),
                                sheet.isAsked(member)))
                        .toList());
        return "participant/group";
    }

    /** A sheet that can be opened. */
    record Way(String title, String address, boolean asked) {}

    @GetMapping({"/participant/{secret}/{sheet:fit|check-in|leave|concern}", GROUP + "/{sheet}"})
    String ask(
            @PathVariable String secret,
            @PathVariable String sheet,
            @RequestParam(defaultValue = "") String as,
            HttpServletRequest request,
            Model page) {
        GroupMember member = member(secret, as, request);
        return show(member, require(member, sheet), Map.of(), List.of(), request, page);
    }

    @PostMapping({"/participant/{secret}/{sheet:fit|check-in|leave|concern}", GROUP + "/{sheet}"})
    String send(
            @PathVariable String secret,
            @PathVariable String sheet,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        GroupMember member = member(secret, typed.getOrDefault("as", ""), request);
        GroupSheet asked = require(member, sheet);
        SheetAnswers answers = new SheetAnswers(asked.fields(member), typed);
        List<Problem> problems = new ArrayList<>(answers.problems());
        if (problems.isEmpty()) {
            try {
                String done = takes.take(asked, member, answers);
                String address = member.visit().address("group");
                return "redirect:" + address + (address.contains("?") ? "&" : "?") + "done=" + done + as(member, "&");
            } catch (AnswersRefused refused) {
                problems.addAll(refused.problems());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return show(member, asked, answers.typed(), problems, request, page);
    }

    private String show(
            GroupMember member,
            GroupSheet sheet,
            Map<String, String> typed,
            List<Problem> problems,
            HttpServletRequest request,
            Model page) {
        ParticipantWords words = frame.into(page, member.visit(), request);
        page.addAttribute("title", words.get("group.sheet." + sheet.code() + ".title"));
        page.addAttribute("intro", words.get("group.sheet." + sheet.code() + ".intro"));
        page.addAttribute("send", words.get("group.send"));
        page.addAttribute("action", address(member, sheet));
        page.addAttribute("as", member.self().role().code());
        page.addAttribute("facts", glance.facts(sheet.code(), member, words));
        page.addAttribute(
                "questions",
                sheet.fields(member).stream()
                        .map(field -> SheetView.question(field, typed, problems, words))
                        .toList());
        return "participant/sheet";
    }

    /** An unknown sheet and one that is not there for her now are answered alike. */
    private GroupSheet require(GroupMember member, String code) {
        return sheets.stream()
                .filter(sheet -> sheet.code().equals(code) && sheet.isOpenTo(member))
                .findFirst()
                .orElseThrow(() -> new ParticipantPageUnknown(member.visit()));
    }

    /** She reads it in the role that she names, or in the one in which she has a group. */
    private GroupMember member(String secret, String as, HttpServletRequest request) {
        ParticipantVisit visit = desk.open(secret, request);
        Participation self = ParticipationRole.ofCode(as)
                .flatMap(visit::as)
                .or(() -> visit.roles().stream()
                        .filter(role -> groups.ofParticipation(role.id()).isPresent())
                        .findFirst())
                .orElseGet(() -> visit.roles().get(0));
        return new GroupMember(
                visit,
                self,
                groups.ofParticipation(self.id()),
                clock.today(visit.programme().country().zone()));
    }

    private static String address(GroupMember member, GroupSheet sheet) {
        String address = Set.of("fit", "check-in", "leave", "concern").contains(sheet.code())
                ? member.visit().address(sheet.code())
                : member.visit().address("group", sheet.code());
        return address + as(member, address.contains("?") ? "&" : "?");
    }

    private static String as(GroupMember member, String before) {
        return member.visit().roles().size() > 1
                ? before + "as=" + member.self().role().code()
                : "";
    }
}
