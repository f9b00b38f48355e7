package org.stegvis.mentoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.stegvis.mentoring.Edition;
import org.stegvis.platform.Clock;
import org.stegvis.platform.language.ReaderTime;
import org.stegvis.platform.language.Words;
import org.stegvis.platform.page.PageFrame;
import org.stegvis.platform.security.PageAccess;
import org.stegvis.platform.security.Role;

/** The pages on which coordinators find the groups of an edition, see how they do, and note what happened. */
@Controller
class GroupListPages {

    private static final String ADDRESS = "/programmes/{number}/groups";
    private static final int PER_PAGE = 25;
    private static final int LONGEST_SEARCH = 200;
    private static final List<String> LIGHTS = List.of("red", "amber", "green", "forming", "ended");
    private static final List<String> NOTES = List.of("unanswered", "answered", "conflict", "left");

    private final PageFrame frame;
    private final EditionReader reader;
    private final GroupList list;
    private final GroupRecord record;
    private final Clock clock;

    GroupListPages(PageFrame frame, EditionReader reader, GroupList list, GroupRecord record, Clock clock) {
        this.frame = frame;
        this.reader = reader;
        this.list = list;
        this.record = record;
        this.clock = clock;
    }

    @Bean
    static PageAccess groupsAreForOfficersAndReaders() {
        return PageAccess.of("/programmes/*/groups/**", Role.Kind.OFFICER, Role.Kind.READER);
    }

    @GetMapping(ADDRESS)
    String all(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String light,
            @RequestParam(defaultValue = "") String order,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request,
            Model model) {
        Edition edition = reader.require(number, request);
        reader.requireCoordinator(request);
        Words ours = frame.into(model, request);
        GroupList.Sought sought = new GroupList.Sought(
                number,
                words.strip().substring(0, Math.min(words.strip().length(), LONGEST_SEARCH)),
                clock.today(edition.zone()));
        String filter = LIGHTS.contains(light) ? light : "";
        GroupList.Order sorted = GroupList.Order.ofCode(order);
        Map<String, Integer> counts = list.counts(sought);
        int total = filter.isEmpty()
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(filter, 0);
        int pages = Math.max(1, (total + PER_PAGE - 1) / PER_PAGE);
        int shown = Math.min(page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1, pages);
        model.addAttribute("edition", edition);
        model.addAttribute("time", new ReaderTime(edition.zone(), ours.language()));
        model.addAttribute("sought", sought);
        model.addAttribute("light", filter);
        model.addAttribute("lights", LIGHTS);
        model.addAttribute("order", sorted.code());
        model.addAttribute(
                "orders",
                Arrays.stream(GroupList.Order.values())
                        .map(GroupList.Order::code)
                        .toList());
        model.addAttribute("counts", counts);
        model.addAttribute("total", total);
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("rows", list.page(sought, filter, sorted, PER_PAGE, (shown - 1) * PER_PAGE));
        return "programmes/groups";
    }

    @GetMapping(ADDRESS + "/{group}")
    String one(
            @PathVariable String number,
            @PathVariable int group,
            @RequestParam(defaultValue = "") String done,
            HttpServletRequest request,
            Model model) {
        Edition edition = reader.require(number, request);
        reader.requireCoordinator(request);
        Words ours = frame.into(model, request);
        model.addAttribute("edition", edition);
        model.addAttribute("done", NOTES.contains(done) ? done : "");
        model.addAttribute("notes", NOTES);
        model.addAttribute("group", record.of(record.require(number, group), ours));
        return "programmes/group";
    }

    /** A coordinator notes something about a member: that she was not reached, has a conflict of interest, or has left. */
    @PostMapping(ADDRESS + "/{group}")
    String note(
            @PathVariable String number,
            @PathVariable int group,
            @RequestParam UUID member,
            @RequestParam String note,
            HttpServletRequest request) {
        reader.require(number, request);
        String officer = reader.requireCoordinator(request);
        if (!NOTES.contains(note)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        record.note(record.require(number, group), member, note, officer);
        return "redirect:" + ADDRESS + "/{group}?done=" + note;
    }
}
