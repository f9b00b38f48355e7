package org.stegvis.obligation;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.contract.ContractTerms;
import org.stegvis.party.Officers;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.form.FactSource;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/** What is known of the claim of a bonus, for the facts of its forms: {@code bonus.claimed}, {@code bonus.terms} and so on. */
@Component
class BonusFacts implements FactSource {

    private final ClaimOfTask tasks;
    private final BonusClaims claims;
    private final Hires hires;
    private final Officers officers;
    private final Texts texts;

    BonusFacts(ClaimOfTask tasks, BonusClaims claims, Hires hires, Officers officers, Texts texts) {
        this.tasks = tasks;
        this.claims = claims;
        this.hires = hires;
        this.officers = officers;
        this.texts = texts;
    }

    @Override
    public String prefix() {
        return "bonus";
    }

    /** A case may have many claims; without a task nobody says which is meant. */
    @Override
    public List<Fact> facts(String caseNumber, String reference, Language language) {
        return List.of();
    }

    @Override
    public List<Fact> facts(FormSubject subject, String reference) {
        Language language = subject.language();
        return (subject.form().equals(ApproveBonus.FORM) ? tasks.toDecide(subject) : tasks.toCheck(subject))
                        .filter(matter -> matter.obligation().terms().bonus().isPresent())
                        .flatMap(matter -> value(matter, reference, language))
                        .map(value -> new Fact(texts.get(language, "fact.bonus." + reference), value))
                        .stream()
                        .toList();
    }

    private Optional<String> value(ClaimOfTask.Matter matter, String reference, Language language) {
        Optional<BonusClaim.Check> check = matter.claim().check();
        return switch (reference) {
            case "claimed" -> Optional.of(places(matter.claim().claimed(), language));
            case "counted" -> Optional.of(places(counted(matter), language));
            case "terms" -> Optional.of(terms(matter, language));
            case "paid" -> Optional.of(sum(matter, paid(matter), language));
            case "amount" -> check.map(made -> sum(matter, matter.claim().amount(), language));
            case "checkNote" -> check.map(BonusClaim.Check::note);
            case "checkedBy" -> check.map(made -> officers.nameOf(made.by()));
            default -> throw new IllegalArgumentException("There is no fact bonus." + reference);
        };
    }

    private BonusClaim.Beyond counted(ClaimOfTask.Matter matter) {
        PlacesBeyond beyond = PlacesBeyond.of(
                matter.obligation().terms(), hires.of(matter.obligation().id()), matter.today());
        return new BonusClaim.Beyond(beyond.practice(), beyond.employment(), false);
    }

    private BigDecimal paid(ClaimOfTask.Matter matter) {
        return claims.approvedOf(matter.obligation().id()).stream()
                .map(BonusClaim::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String places(BonusClaim.Beyond beyond, Language language) {
        return texts.get(
                language,
                beyond.equality() ? "fact.bonus.placesAndEquality" : "fact.bonus.places",
                beyond.employmentPlaces(),
                beyond.practicePlaces());
    }

    private String terms(ClaimOfTask.Matter matter, Language language) {
        ContractTerms.Bonus terms = matter.terms();
        return texts.get(
                language,
                "fact.bonus.terms.value",
                terms.employmentPlaces(),
                number(terms.employmentAmount(), language),
                terms.practicePlaces(),
                number(terms.practiceAmount(), language),
                number(terms.cap(), language),
                matter.obligation().currency().getCurrencyCode());
    }

    private String sum(ClaimOfTask.Matter matter, BigDecimal sum, Language language) {
        return number(sum, language) + " " + matter.obligation().currency();
    }

    private static String number(BigDecimal number, Language language) {
        return NumberFormat.getNumberInstance(language.locale()).format(number);
    }
}
