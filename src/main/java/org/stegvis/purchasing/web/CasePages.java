package org.stegvis.purchasing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.page.PageFrame;
import org.stegvis.platform.page.PagesAboutCase;
import org.stegvis.platform.security.PageAccess;
import org.stegvis.platform.security.Role;
import org.stegvis.purchasing.Purchases.Order;

/** The pages on which officers and managers find a purchase and see where it stands. */
@Controller
class CasePages {

    private static final int LONGEST_SEARCH = 200;
    private static final int LAST_PAGE = 100_000;

    private final PageFrame frame;
    private final CaseListing listing;
    private final CaseStory story;
    private final DueLines due;
    private final DownloadRight mayDownload;
    private final ObjectProvider<PagesAboutCase> others;

    CasePages(
            PageFrame frame,
            CaseListing listing,
            CaseStory story,
            DueLines due,
            DownloadRight mayDownload,
            ObjectProvider<PagesAboutCase> others) {
        this.frame = frame;
        this.listing = listing;
        this.story = story;
        this.due = due;
        this.mayDownload = mayDownload;
        this.others = others;
    }

    @Bean
    static PageAccess casesAreForOfficersAndManagers() {
        return PageAccess.of("/cases/**", Role.Kind.OFFICER, Role.Kind.READER);
    }

    @GetMapping("/cases")
    String cases(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "due") String order,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request,
            Model model) {
        String sought = words.strip().substring(0, Math.min(words.strip().length(), LONGEST_SEARCH));
        model.addAttribute(
                "list",
                listing.page(
                        sought,
                        order(order),
                        page(page),
                        frame.into(model, request).language()));
        return "cases/list";
    }

    @GetMapping("/cases/{number}")
    String one(@PathVariable String number, HttpServletRequest request, Model model) {
        Language language = frame.into(model, request).language();
        model.addAttribute(
                "story",
                story.of(number, language).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("due", due.of(number, language));
        model.addAttribute("mayDownload", mayDownload.has(request));
        model.addAttribute(
                "elsewhere",
                others.orderedStream()
                        .flatMap(area -> area.pageAbout(number).stream())
                        .toList());
        return "cases/case";
    }

    /** An address that was typed or is old still leads to a list. */
    private static Order order(String code) {
        for (Order order : Order.values()) {
            if (order.name().toLowerCase(Locale.ROOT).equals(code)) {
                return order;
            }
        }
        return Order.DUE;
    }

    private static int page(String number) {
        return number.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(number), LAST_PAGE) : 1;
    }
}
