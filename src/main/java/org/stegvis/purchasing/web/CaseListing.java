package org.stegvis.purchasing.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stegvis.party.Officers;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.engine.AuthoredModels;
import org.stegvis.platform.engine.CaseWork;
import org.stegvis.platform.engine.CaseWork.Open;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.ReaderTime;
import org.stegvis.platform.language.Texts;
import org.stegvis.purchasing.Purchase;
import org.stegvis.purchasing.Purchases;
import org.stegvis.purchasing.process.PurchasingCase;

/** Makes the list of purchases: three queries, however many purchases there are. */
@Component
class CaseListing {

    static final int PER_PAGE = 25;

    private final Purchases purchases;
    private final CaseWork work;
    private final OpenWorks openWorks;
    private final Officers officers;
    private final AuthoredModels models;
    private final Texts texts;
    private final StegvisSettings settings;

    CaseListing(
            Purchases purchases,
            CaseWork work,
            OpenWorks openWorks,
            Officers officers,
            AuthoredModels models,
            Texts texts,
            StegvisSettings settings) {
        this.purchases = purchases;
        this.work = work;
        this.openWorks = openWorks;
        this.officers = officers;
        this.models = models;
        this.texts = texts;
        this.settings = settings;
    }

    /** One page of the list, with all that it shows. */
    record Listing(
            String words,
            String order,
            List<String> orders,
            int page,
            int pages,
            int total,
            List<Row> rows,
            String zone) {}

    /**
     * One purchase of the list.
     *
     * @param closed how and when it ended; empty while it runs
     */
    record Row(String number, String title, String buyer, String phase, String closed, List<OpenWork> open) {}

    Listing page(String words, Purchases.Order order, int page, Language language) {
        ReaderTime time = new ReaderTime(settings.zone(), language);
        Purchases.Found found = purchases.search(words, order, PER_PAGE, (page - 1) * PER_PAGE);
        List<Open> open =
                work.openIn(found.purchases().stream().map(Purchase::number).toList());
        Map<String, List<Open>> byCase = open.stream().collect(Collectors.groupingBy(Open::caseNumber));
        Map<String, String> names =
                officers.namesOf(open.stream().map(Open::assignee).distinct().toList());
        List<Row> rows = found.purchases().stream()
                .map(purchase -> new Row(
                        purchase.number(),
                        purchase.title(),
                        purchase.buyer(),
                        texts.get(language, "phase." + purchase.phase().code()),
                        closed(purchase, time),
                        openWorks.written(byCase.getOrDefault(purchase.number(), List.of()), names, time)))
                .toList();
        return new Listing(
                words,
                code(order),
                List.of(Purchases.Order.values()).stream()
                        .map(CaseListing::code)
                        .toList(),
                page,
                Math.max(1, (found.total() + PER_PAGE - 1) / PER_PAGE),
                found.total(),
                rows,
                time.zoneName());
    }

    private String closed(Purchase purchase, ReaderTime time) {
        return purchase.closedAt()
                .map(at -> models.nameOf(
                                        new AuthoredModels.Element(PurchasingCase.KEY, purchase.outcome()),
                                        time.language())
                                .orElse(purchase.outcome())
                        + ", " + time.day(at))
                .orElse("");
    }

    private static String code(Purchases.Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }
}
