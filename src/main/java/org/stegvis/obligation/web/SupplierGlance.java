package org.stegvis.obligation.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stegvis.obligation.Fulfilment;
import org.stegvis.obligation.FulfilmentOfObligations;
import org.stegvis.obligation.Hire;
import org.stegvis.obligation.Hires;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.Submission;
import org.stegvis.obligation.Submissions;
import org.stegvis.obligation.SupplierAgenda;
import org.stegvis.obligation.SupplierDrafts;
import org.stegvis.obligation.SupplierTask;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.platform.Clock;
import org.stegvis.platform.engine.RoleHolders;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.security.Role;

/** The obligation at a glance: what was agreed, how far it is, what is to do now, what was sent and what comes later. */
@Component
class SupplierGlance {

    private final SupplierAgenda agenda;
    private final Submissions submissions;
    private final SupplierDrafts drafts;
    private final Hires hires;
    private final FulfilmentOfObligations figures;
    private final ObjectProvider<RoleHolders> holders;
    private final Officers officers;
    private final Clock clock;

    SupplierGlance(
            SupplierAgenda agenda,
            Submissions submissions,
            SupplierDrafts drafts,
            Hires hires,
            FulfilmentOfObligations figures,
            ObjectProvider<RoleHolders> holders,
            Officers officers,
            Clock clock) {
        this.agenda = agenda;
        this.submissions = submissions;
        this.drafts = drafts;
        this.hires = hires;
        this.figures = figures;
        this.holders = holders;
        this.officers = officers;
        this.clock = clock;
    }

    /**
     * One thing to do as the page shows it.
     *
     * @param facts what its title mentions, as the reader writes it
     * @param due by when; empty where no day was set
     * @param draft when what was begun was saved; empty if nothing was
     */
    record Item(String code, Object[] facts, String due, boolean late, String draft, String address) {}

    /** A person who was hired: a number, how and since when, and what counts. */
    record Person(
            int number,
            String form,
            String extent,
            String since,
            String worked,
            String reason,
            String ended,
            String address,
            String certificate) {}

    /** Something that was sent in. */
    record Sent(String code, String when, boolean byOfficer, String address) {}

    /** Puts all of it into the model of the page. */
    void into(Model page, SupplierDesk desk, SupplierWords words) {
        Obligation obligation = desk.obligation();
        LocalDate today = clock.today(obligation.country().zone());
        List<Submission> sent = submissions.of(obligation.id());
        List<Hire> known = hires.of(obligation.id());
        SupplierAgenda.Agenda todo = agenda.of(obligation, sent, known);
        List<SupplierDrafts.Draft> begun = drafts.of(obligation.id());
        Fulfilment fulfilment = figures.of(obligation, today);
        page.addAttribute("now", items(todo.now(), begun, desk, words, today));
        page.addAttribute("possible", items(todo.possible(), begun, desk, words, today));
        page.addAttribute("later", items(todo.later(), begun, desk, words, today));
        page.addAttribute("agreed", agreed(obligation, words));
        page.addAttribute("soFar", soFar(fulfilment, words));
        page.addAttribute(
                "people",
                known.stream()
                        .map(hire -> person(hire, worked(fulfilment, hire), today, desk, words))
                        .toList());
        page.addAttribute(
                "sent",
                sent.stream()
                        .map(one -> new Sent(
                                one.kind().code(),
                                words.moment(one.sentAt()),
                                !one.enteredBy().isEmpty(),
                                desk.address("sent", one.id().toString())))
                        .toList());
        page.addAttribute("ended", obligation.endedAt().map(words::moment).orElse(""));
        page.addAttribute("manager", manager(obligation));
    }

    private static List<Item> items(
            List<SupplierAgenda.Item> items,
            List<SupplierDrafts.Draft> begun,
            SupplierDesk desk,
            SupplierWords words,
            LocalDate today) {
        return items.stream()
                .map(item -> new Item(
                        item.task().code(),
                        words.said(item.facts()),
                        item.due().map(words::day).orElse(""),
                        item.due().filter(today::isAfter).isPresent(),
                        begun.stream()
                                .filter(draft -> draft.task() == item.task()
                                        && draft.subject().equals(item.subject()))
                                .findFirst()
                                .map(draft -> words.moment(draft.savedAt()))
                                .orElse(""),
                        desk.address(item.task().code(), item.subject())))
                .toList();
    }

    private static List<Fact> agreed(Obligation obligation, SupplierWords words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.get("supplier.agreed.buyer"), obligation.buyer()));
        facts.add(new Fact(
                words.get("supplier.agreed.contract"),
                words.get(
                        "supplier.fromTo",
                        obligation.contract().start(),
                        obligation.contract().end())));
        facts.add(new Fact(
                words.get("supplier.agreed.commitment"),
                obligation
                        .fteMonths()
                        .map(months -> words.get("supplier.months", months))
                        .orElseGet(() -> words.get("supplier.noNumber"))));
        obligation
                .terms()
                .persons()
                .ifPresent(people -> facts.add(new Fact(words.get("supplier.agreed.people"), String.valueOf(people))));
        obligation
                .firstStartBy()
                .ifPresent(day -> facts.add(new Fact(words.get("supplier.agreed.firstStart"), words.day(day))));
        facts.add(new Fact(words.get("supplier.agreed.total"), words.day(obligation.totalBy())));
        return facts;
    }

    private static List<Fact> soFar(Fulfilment fulfilment, SupplierWords words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                words.get("supplier.soFar.delivered"),
                fulfilment
                        .agreed()
                        .map(agreed -> words.get("supplier.monthsOf", fulfilment.delivered(), agreed))
                        .orElseGet(() -> words.get("supplier.months", fulfilment.delivered()))));
        fulfilment
                .share()
                .ifPresent(share -> facts.add(new Fact(
                        words.get("supplier.soFar.share"),
                        words.get(
                                "supplier.percent",
                                share.multiply(new BigDecimal(100)).stripTrailingZeros()))));
        fulfilment
                .firstStart()
                .ifPresent(day -> facts.add(new Fact(words.get("supplier.soFar.firstStart"), words.day(day))));
        facts.add(new Fact(
                words.get("supplier.soFar.result"),
                words.get("obligation.result." + fulfilment.result().name())));
        return facts;
    }

    private static Optional<Fulfilment.Worked> worked(Fulfilment fulfilment, Hire hire) {
        return fulfilment.hires().stream()
                .filter(worked -> worked.hire().id().equals(hire.id()))
                .findFirst();
    }

    private static Person person(
            Hire hire, Optional<Fulfilment.Worked> worked, LocalDate today, SupplierDesk desk, SupplierWords words) {
        return new Person(
                hire.number(),
                words.get("obligation.hire.form." + hire.form().code()),
                words.get("supplier.percent", hire.extent().stripTrailingZeros()),
                words.day(hire.startsOn()),
                words.get(
                        "supplier.months",
                        worked.map(Fulfilment.Worked::counted).orElse(BigDecimal.ZERO)),
                worked.map(Fulfilment.Worked::reason)
                        .filter(reason -> !reason.isEmpty())
                        .map(reason -> words.get("obligation.uncounted." + reason))
                        .orElse(""),
                hire.end()
                        .map(end -> words.get(
                                "supplier.endedOn",
                                end.on(),
                                words.get("obligation.hire.cause." + end.cause().code())))
                        .orElse(""),
                hire.end().isEmpty() && desk.obligation().runs()
                        ? desk.address(SupplierTask.EMPLOYMENT_ENDED.code(), String.valueOf(hire.number()))
                        : "",
                hire.startsOn().isAfter(today) || desk.isOfficers()
                        ? ""
                        : desk.address(SupplierLinkPages.CERTIFICATES, String.valueOf(hire.number())));
    }

    /** Whom to ask at the buyer; null if nobody is named. */
    private Officer manager(Obligation obligation) {
        return holders.stream()
                .map(holder -> holder.holder(obligation.caseNumber(), Role.CONTRACT_MANAGER.group()))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(officers::find)
                .orElse(null);
    }
}
