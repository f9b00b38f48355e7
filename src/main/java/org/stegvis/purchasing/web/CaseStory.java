package org.stegvis.purchasing.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import org.stegvis.letter.Letters;
import org.stegvis.letter.WrittenLetter;
import org.stegvis.party.Recipients;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.engine.AuthoredModels;
import org.stegvis.platform.engine.AuthoredModels.Element;
import org.stegvis.platform.engine.CaseWork;
import org.stegvis.platform.form.AnswerReader;
import org.stegvis.platform.form.AnswerSheet;
import org.stegvis.platform.form.AnswerSheets;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.ReaderTime;
import org.stegvis.platform.language.Texts;
import org.stegvis.purchasing.CaseRole;
import org.stegvis.purchasing.CaseRoles;
import org.stegvis.purchasing.Phase;
import org.stegvis.purchasing.Purchase;
import org.stegvis.purchasing.Purchases;
import org.stegvis.purchasing.RuleOutcomes;
import org.stegvis.purchasing.process.PurchasingCase;

/** Tells all that is known of one purchase, in the reader's language: ten queries, however much there is to tell. */
@Component
class CaseStory {

    /** The form in which the reason for each way to end was given. */
    private static final Map<String, String> REASON_GIVEN_IN = Map.of(
            "end_mandateRefused", "decide-mandate",
            "end_noRequirement", "decide-requirement",
            "end_procurementCancelled", "cancel-procurement",
            "end_requirementWithdrawn", "decide-withdrawal",
            "end_caseClosed", "close-case");

    /** The forms in which officers are chosen. */
    private static final Set<String> NAMING_OFFICERS = Set.of("assign-roles", "hand-over-case");

    /** Forms that lead to a change of the case; what was changed tells of it, with the reason. */
    private static final Set<String> ONLY_LEADING_TO_A_CHANGE = Set.of(
            "choose-case-to-hand-over",
            "choose-answer-to-correct",
            "choose-form-to-correct",
            "choose-question-to-correct",
            "correct-answer");

    private final Purchases purchases;
    private final CaseRoles roles;
    private final RuleOutcomes rules;
    private final Recipients recipients;
    private final Letters letters;
    private final AnswerSheets sheets;
    private final AnswerReader answers;
    private final CaseWork work;
    private final OpenWorks openWorks;
    private final DueLines due;
    private final AuthoredModels models;
    private final Texts texts;
    private final StegvisSettings settings;

    CaseStory(
            Purchases purchases,
            CaseRoles roles,
            RuleOutcomes rules,
            Recipients recipients,
            Letters letters,
            AnswerSheets sheets,
            AnswerReader answers,
            CaseWork work,
            OpenWorks openWorks,
            DueLines due,
            AuthoredModels models,
            Texts texts,
            StegvisSettings settings) {
        this.purchases = purchases;
        this.roles = roles;
        this.rules = rules;
        this.recipients = recipients;
        this.letters = letters;
        this.sheets = sheets;
        this.answers = answers;
        this.work = work;
        this.openWorks = openWorks;
        this.due = due;
        this.models = models;
        this.texts = texts;
        this.settings = settings;
    }

    /** All that the page of a purchase shows. */
    record Story(
            String number,
            String title,
            List<Fact> head,
            List<PhaseStep> phases,
            Optional<Ending> ending,
            List<OpenWork> open,
            String instance,
            List<Fact> roles,
            List<Answered> answers,
            List<Ruled> rules,
            List<Passed> way,
            List<Sent> letters,
            String zone) {}

    /** One of the six phases: done, now, ahead, or once the purchase is closed: ended, unreached. */
    record PhaseStep(String name, String state) {}

    /** How a purchase ended: the words of its end, when, and what was said about why. */
    record Ending(String how, String when, List<Fact> why) {}

    /** A form as it was answered; replaced if it was answered again later. */
    record Answered(String what, String who, String when, boolean replaced, List<Fact> answers) {}

    /** What a decision table said. */
    record Ruled(String what, int version, String when, List<Fact> said) {}

    /** A step that the purchase has passed. */
    record Passed(String phase, String what, String kind, String who, String when) {}

    /** A letter and what became of it. */
    record Sent(String subject, String to, String written, String state, List<String> paragraphs) {}

    /** The story of the purchase with this number, if there is one. */
    Optional<Story> of(String number, Language language) {
        return purchases.find(number).map(purchase -> tell(purchase, new ReaderTime(settings.zone(), language)));
    }

    private Story tell(Purchase purchase, ReaderTime time) {
        String number = purchase.number();
        List<CaseWork.Open> open = work.openIn(List.of(number));
        Map<CaseRole, String> holders = roles.of(number);
        List<AnswerSheet> answered = sheets.ofCase(number).stream()
                .filter(sheet -> !ONLY_LEADING_TO_A_CHANGE.contains(sheet.form()))
                .toList();
        List<CaseWork.Step> steps = work.wayOf(number);
        List<WrittenLetter> written = letters.ofCase(number);
        Map<String, String> names = recipients.namesOf(Stream.of(
                        open.stream().map(CaseWork.Open::assignee),
                        holders.values().stream(),
                        answered.stream().map(AnswerSheet::officer),
                        answered.stream()
                                .filter(sheet -> NAMING_OFFICERS.contains(sheet.form()))
                                .flatMap(sheet -> stream(sheet.answers()).map(JsonNode::asText)),
                        steps.stream().map(CaseWork.Step::officer),
                        written.stream().map(WrittenLetter::recipient),
                        Stream.of(purchase.openedBy()))
                .flatMap(user -> user)
                .distinct()
                .toList());
        names.putAll(due.names(number, time.language()));
        String currency = purchase.country().currency();
        List<Answered> forms = answered(answered, names, currency, time);
        return new Story(
                number,
                purchase.title(),
                head(purchase, names, time),
                phases(purchase, time),
                ending(purchase, answered, names, time),
                openWorks.written(open, names, time),
                work.runningInstance(number).orElse(""),
                roles(holders, names, time),
                forms,
                ruled(number, time),
                way(steps, names, time),
                sent(written, names, time),
                time.zoneName());
    }

    private static Stream<JsonNode> stream(JsonNode answers) {
        return StreamSupport.stream(answers.spliterator(), false);
    }

    private List<Fact> head(Purchase purchase, Map<String, String> names, ReaderTime time) {
        Language language = time.language();
        List<Fact> head = new ArrayList<>();
        head.add(new Fact(texts.get(language, "cases.buyer"), purchase.buyer()));
        if (!purchase.diaryNumber().isBlank()) {
            head.add(new Fact(texts.get(language, "cases.registerNumber"), purchase.diaryNumber()));
        }
        head.add(new Fact(
                texts.get(language, "cases.contract"),
                time.day(purchase.contract().start()) + " – "
                        + time.day(purchase.contract().end())));
        head.add(new Fact(
                texts.get(language, "cases.opened"),
                time.day(purchase.openedAt()) + ", " + names.getOrDefault(purchase.openedBy(), purchase.openedBy())));
        return head;
    }

    private List<PhaseStep> phases(Purchase purchase, ReaderTime time) {
        List<PhaseStep> steps = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            int distance = phase.compareTo(purchase.phase());
            boolean closed = purchase.closedAt().isPresent();
            String state =
                    distance < 0 ? "done" : distance == 0 ? closed ? "ended" : "now" : closed ? "unreached" : "ahead";
            steps.add(new PhaseStep(texts.get(time.language(), "phase." + phase.code()), state));
        }
        return steps;
    }

    private Optional<Ending> ending(
            Purchase purchase, Collection<AnswerSheet> answered, Map<String, String> names, ReaderTime time) {
        return purchase.closedAt()
                .map(at -> new Ending(
                        models.nameOf(new Element(PurchasingCase.KEY, purchase.outcome()), time.language())
                                .orElse(purchase.outcome()),
                        time.moment(at),
                        reason(purchase, answered, names, time)));
    }

    /** What was answered in the form that ended the purchase; else what the last table said. */
    private List<Fact> reason(
            Purchase purchase, Collection<AnswerSheet> answered, Map<String, String> names, ReaderTime time) {
        String form = REASON_GIVEN_IN.getOrDefault(purchase.outcome(), "");
        return answered.stream()
                .filter(sheet -> sheet.form().equals(form))
                .reduce((earlier, later) -> later)
                .map(sheet -> answers.read(
                        sheet, purchase.country().currency(), time.language(), chosen -> word(chosen, names, time)))
                .orElseGet(() -> rules.facts(purchase.number(), "suitability", time.language()));
    }

    private List<Fact> roles(Map<CaseRole, String> holders, Map<String, String> names, ReaderTime time) {
        Language language = time.language();
        return CaseRole.inOrder().stream()
                .map(role -> new Fact(
                        texts.get(language, "caseRole." + role.group()),
                        Optional.ofNullable(holders.get(role))
                                .map(user -> names.getOrDefault(user, user))
                                .orElseGet(() -> texts.get(language, "cases.shared"))))
                .toList();
    }

    private List<Answered> answered(
            List<AnswerSheet> all, Map<String, String> names, String currency, ReaderTime time) {
        List<Answered> answered = new ArrayList<>();
        for (int index = 0; index < all.size(); index++) {
            AnswerSheet sheet = all.get(index);
            boolean replaced = all.subList(index + 1, all.size()).stream()
                    .anyMatch(later -> later.form().equals(sheet.form()));
            answered.add(new Answered(
                    models.withForm(sheet.form())
                            .map(element -> openWorks.name(element, sheet.form(), time))
                            .orElse(sheet.form()),
                    names.getOrDefault(sheet.officer(), sheet.officer()),
                    time.moment(sheet.answeredAt()),
                    replaced,
                    answers.read(sheet, currency, time.language(), chosen -> word(chosen, names, time))));
        }
        return answered;
    }

    /** What was chosen from what was offered at the time: an officer, or a role. */
    private String word(String chosen, Map<String, String> names, ReaderTime time) {
        return CaseRole.ofGroup(chosen)
                .map(role -> texts.get(time.language(), "caseRole." + role.group()))
                .orElseGet(() -> names.getOrDefault(chosen, chosen));
    }

    private List<Ruled> ruled(String number, ReaderTime time) {
        return rules.ofCase(number, time.language()).stream()
                .map(outcome -> new Ruled(
                        texts.get(time.language(), "decision." + outcome.decision()),
                        outcome.version(),
                        time.moment(outcome.decidedAt()),
                        outcome.said()))
                .toList();
    }

    private List<Passed> way(List<CaseWork.Step> steps, Map<String, String> names, ReaderTime time) {
        return steps.stream()
                .filter(step -> models.nameOf(step.element(), time.language()).isPresent()
                        || !step.name().isEmpty())
                .filter(step -> !step.cancelled())
                .map(step -> new Passed(
                        models.nameOf(step.element().process(), time.language()).orElse(""),
                        openWorks.name(step.element(), step.name(), time),
                        kind(step, time),
                        step.type().equals("userTask") ? names.getOrDefault(step.officer(), step.officer()) : "",
                        time.moment(step.endedAt())))
                .toList();
    }

    private String kind(CaseWork.Step step, ReaderTime time) {
        return switch (step.type()) {
            case "businessRuleTask" -> texts.get(time.language(), "cases.way.rule");
            case "sendTask" -> texts.get(time.language(), "cases.way.letter");
            default -> "";
        };
    }

    private List<Sent> sent(List<WrittenLetter> written, Map<String, String> names, ReaderTime time) {
        return written.stream()
                .map(letter -> new Sent(
                        letter.subject(),
                        names.getOrDefault(letter.recipient(), letter.recipient()),
                        time.moment(letter.writtenAt()),
                        state(letter, time),
                        letter.text().lines().filter(line -> !line.isBlank()).toList()))
                .toList();
    }

    private String state(WrittenLetter letter, ReaderTime time) {
        return letter.sentAt()
                .map(at -> texts.get(time.language(), "letters.sentAt", time.moment(at)))
                .orElseGet(() -> texts.get(
                        time.language(), "letters.state." + letter.state().code()));
    }
}
