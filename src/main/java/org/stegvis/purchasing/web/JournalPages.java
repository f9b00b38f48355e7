package org.stegvis.purchasing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.stegvis.journal.Journal;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.ReaderTime;
import org.stegvis.platform.page.PageFrame;
import org.stegvis.purchasing.Purchase;
import org.stegvis.purchasing.Purchases;

/** The journal of a case, for whoever may read the case. */
@Controller
class JournalPages {

    private static final int PER_PAGE = 50;
    private static final String ALL = "all";

    private final PageFrame frame;
    private final Purchases purchases;
    private final Journal journal;
    private final JournalWords words;
    private final StegvisSettings settings;

    JournalPages(PageFrame frame, Purchases purchases, Journal journal, JournalWords words, StegvisSettings settings) {
        this.frame = frame;
        this.purchases = purchases;
        this.journal = journal;
        this.words = words;
        this.settings = settings;
    }

    /** A page of a journal: all lines of the case in one if {@code all}, as for printing. */
    record Shown(
            String number,
            String title,
            int total,
            int page,
            int pages,
            boolean all,
            List<JournalWords.Line> lines,
            String zone) {}

    @GetMapping("/cases/{number}/journal")
    String journal(
            @PathVariable String number,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request,
            Model model) {
        Purchase purchase = purchases.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute(
                "journal", shown(purchase, page, frame.into(model, request).language()));
        return "cases/journal";
    }

    private Shown shown(Purchase purchase, String asked, Language language) {
        ReaderTime time = new ReaderTime(settings.zone(), language);
        int total = journal.length(purchase.number());
        boolean all = asked.equals(ALL);
        int pages = all ? 1 : Math.max(1, (total + PER_PAGE - 1) / PER_PAGE);
        int page = asked.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(asked), pages) : 1;
        return new Shown(
                purchase.number(),
                purchase.title(),
                total,
                page,
                pages,
                all,
                words.of(
                        purchase,
                        journal.newestOf(purchase.number(), all ? total : PER_PAGE, (page - 1) * PER_PAGE),
                        time),
                time.zoneName());
    }
}
